import type { DeadlineSeverity } from '../report/deadline-severity.ts';

/** Sources that are read anew each time deadlines are judged: what they say, the history remembers. */
type ReadSource = 'openapi' | 'feed' | 'scan' | 'catalogue';

/** A line of a file of the repository, 1-based. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

/**
 * When what a source shows ends: on a date; `undated`, for none is given; `unreadable`, for nobody can read the one that is; or
 * it is `gone` already, and used all the same.
 */
export type Ending = { readonly date: string } | 'undated' | 'unreadable' | 'gone';

/** A deadline as a source shows it now. Texts may be of anybody: whoever renders them escapes them. */
export interface Sighting {
  /** Names it among all of its kind of source, and is the same next time. */
  readonly id: string;
  readonly title: string;
  readonly ending: Ending;
  readonly evidence: string;
  /** Where it can be read up, http or https; `''` = nowhere. */
  readonly url: string;
  readonly severity: DeadlineSeverity;
  readonly candidate: boolean;
  /** Where the repository declares or uses what ends; `null` = nowhere that is known. */
  readonly place: FilePlace | null;
}

/** What reading a source came to. */
export interface SourceReading {
  readonly kind: ReadSource;
  /** Names the source: the part of its deadlines' ids before the first slash, where it is one of several of its kind. */
  readonly id: string;
  /** The URL or the file that was read; `''` = several. */
  readonly document: string;
  readonly severity: DeadlineSeverity;
  readonly sightings: readonly Sighting[];
  /** Why it could not be read, or not as it should, in one sentence of ours each. */
  readonly problems: readonly string[];
  /** What the config asks of it that makes no sense, the same way. */
  readonly mistakes: readonly string[];
  /**
   * What becomes of what it showed before and does not now. `resolved`: it was read, and has it no more. `forgotten`: it shows its
   * newest alone, so nobody knows. `inconclusive`: it could not be read, and nobody can tell. `remembered`: it was not asked, so
   * that what it showed last still stands.
   */
  readonly missing: 'resolved' | 'forgotten' | 'inconclusive' | 'remembered';
}

/** Whether a remembered deadline of this id is one of a source's. */
export function isOfSource(source: Pick<SourceReading, 'kind' | 'id'>, kind: string, deadlineId: string): boolean {
  if (source.kind !== kind) return false;
  const isOneOfSeveral = kind === 'openapi' || kind === 'feed';
  return !isOneOfSeveral || deadlineId.startsWith(`${source.id}/`);
}
