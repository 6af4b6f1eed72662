import type { SegmentFile } from './store.ts';

/** Segments below this are of the lowest tier; each tier above it is `perTier` times as large. */
const smallestTierBytes = 8 * 1024;

/** So many segments of a tier are folded into one, or fewer where they are large: all of them are in memory then. */
const perTier = 16;
const mostBytes = 4 * 1024 * 1024;

/** A segment of this tier, of two megabytes or more, stays as it is until the whole history is compacted. */
const sealedTier = 3;

/**
 * Which segments to fold into one each, so that a history written a few samples at a time stays a few files: when a tier
 * of about equal size is full, it becomes one of the next. Each sample is rewritten once a tier, however long the history
 * grows.
 */
export function planFolds(files: readonly SegmentFile[]): string[][] {
  const tiers = Map.groupBy(files, ({ bytes }) => tierOf(bytes));
  return [...tiers]
    .filter(([tier, members]) => tier < sealedTier && members.length >= perTier)
    .flatMap(([, members]) => groupsOf(members))
    .filter((group) => group.length > 1);
}

function groupsOf(members: readonly SegmentFile[]): string[][] {
  const groups: string[][] = [];
  let bytes = mostBytes;
  for (const member of members) {
    bytes += member.bytes;
    if (bytes > mostBytes || groups.at(-1)?.length === perTier) {
      groups.push([]);
      bytes = member.bytes;
    }
    groups.at(-1)?.push(member.name);
  }
  return groups;
}

function tierOf(bytes: number): number {
  let tier = 0;
  for (let limit = smallestTierBytes; bytes >= limit && tier < sealedTier; limit *= perTier) tier++;
  return tier;
}
