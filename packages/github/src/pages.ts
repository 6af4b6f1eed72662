/** GitHub lists at most so many at once. */
const perPage = 100;

/** What is asked of a list to get one page of it, counted from 1. */
export interface PageQuery {
  readonly per_page: number;
  readonly page: number;
}

/**
 * Reads a list page by page, and no more than so many pages; a page that is `isEnough` is the last, too. `isWhole` = it came to
 * the end of the list.
 */
export async function listPages<Row>(
  ask: (query: PageQuery) => Promise<readonly Row[]>,
  mostPages: number,
  isEnough: (page: readonly Row[]) => boolean = () => false,
): Promise<{ readonly rows: Row[]; readonly isWhole: boolean }> {
  const rows: Row[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const found = await ask({ per_page: perPage, page });
    rows.push(...found);
    if (found.length < perPage) return { rows, isWhole: true };
    if (isEnough(found)) break;
  }
  return { rows, isWhole: false };
}
