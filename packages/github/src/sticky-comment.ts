import type { CommentMode } from '@fortify/core/config/config';
import { isSameText } from './same-text.ts';

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
}

/** What keeping one comment takes. */
export interface CommentPort {
  /** The login under which comments are written, as far as anybody can tell before one is. */
  author(): Promise<string>;
  /** Every comment of a pull request, the oldest first. */
  list(number: number): Promise<Comment[]>;
  create(number: number, body: string): Promise<Comment>;
  /** `false` when the comment is gone. */
  update(id: number, body: string): Promise<boolean>;
  /** One that is gone already is no fault. */
  remove(id: number): Promise<void>;
}

/** What is to become of the comment. */
export interface StickyWish {
  readonly number: number;
  /** Which of several comments of ours: kebab-case. */
  readonly id: string;
  readonly markdown: string;
  /** `update`: in place. `recreate`: anew, at the end of the conversation. `delete`: it goes. */
  readonly mode: CommentMode;
}

/** What became of it. */
export type StickyOutcome = 'created' | 'updated' | 'unchanged' | 'deleted';

/** What is hidden at the beginning of a comment, and tells it from others. */
function markerOf(id: string): string {
  return `<!-- fortify:${id} -->`;
}

/**
 * Keeps one comment on a pull request: known by its marker, which only counts at the beginning of a comment of our own, so
 * that nobody else's text can be taken for it, or make it be taken for another's. What is as it should be is not written again.
 */
export async function keepComment(
  port: CommentPort,
  { number, id, markdown, mode }: StickyWish,
): Promise<StickyOutcome> {
  const marker = markerOf(id);
  const body = `${marker}\n${markdown}`;
  const findOwn = async (author: string) =>
    (await port.list(number)).filter((comment) => comment.author === author && comment.body.startsWith(marker));
  const [first, ...others] = await findOwn(await port.author());
  // Two of them are what a race left behind.
  for (const { id: extra } of others) await port.remove(extra);
  if (mode === 'delete') {
    if (first === undefined) return 'unchanged';
    await port.remove(first.id);
    return 'deleted';
  }
  if (first !== undefined && mode === 'update') {
    if (isSameText(first.body, body)) return 'unchanged';
    if (await port.update(first.id, body)) return 'updated';
  }
  const created = await port.create(number, body);
  // Only now: where there is no new one, the old one stays.
  if (first !== undefined && mode === 'recreate') await port.remove(first.id);
  // Another run may have made one at the same time, or we have only now learnt who we are: the older one stays, whoever made
  // it, and says what was said last.
  const [oldest] = (await findOwn(created.author)).filter((comment) => comment.id !== first?.id);
  if (oldest === undefined || oldest.id === created.id) return 'created';
  if (!(await port.update(oldest.id, body))) return 'created';
  await port.remove(created.id);
  return 'updated';
}
