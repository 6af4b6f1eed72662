/** Where a history can be kept. */
export const historyStores = ['cache', 'branch', 'directory'] as const;
export type HistoryStore = (typeof historyStores)[number];

/** When a history is given to the cache: at the end of the job, or at once. */
export const saveWords = ['post', 'always'] as const;
type SaveWord = (typeof saveWords)[number];

/** Where the history is when nobody says otherwise. */
export const defaultHistoryPath = '.fortify/history';

/** Where a config wants its history kept, and for how long. */
export interface HistoryConfig {
  /** `null` = it does not say. */
  readonly stores: readonly HistoryStore[] | null;
  /** `null` = it does not say. */
  readonly path: string | null;
  readonly branch: string;
  /** Whose history it is, where several share a place; `null` = the service's. */
  readonly scope: string | null;
  /** `null` = it does not say. */
  readonly save: SaveWord | null;
  /** How long samples are kept: never shorter than the longest window. */
  readonly retentionMs: number;
}

/** Where a history is kept, decided. */
export interface HistoryPlace {
  /** At least one. What all of them hold is the history, and all of them are given it. */
  readonly stores: readonly HistoryStore[];
  /** The directory; what is kept elsewhere is brought to one beside it. */
  readonly path: string;
  /** Whether whoever starts the run named the directory: else it is the config's, or the usual one, and what is there may be a stranger's. */
  readonly isPathWished: boolean;
  readonly branch: string;
  readonly scope: string;
  readonly save: SaveWord;
}

/** What whoever starts a run says about the place, over the config. `null` = nothing. */
export interface PlaceWish {
  readonly stores: readonly HistoryStore[] | null;
  readonly path: string | null;
  readonly save: SaveWord | null;
}

/** No wish at all. */
export const noWish: PlaceWish = { stores: null, path: null, save: null };

/**
 * Decides where a history is kept: as wished, else as the config says, else in the directory either of them names, else
 * where it usually is. `owner` is whose it is unless the config says so.
 */
export function placeOf(
  config: HistoryConfig,
  wish: PlaceWish,
  usual: HistoryStore,
  owner: string | null,
): HistoryPlace {
  const path = wish.path ?? config.path;
  return {
    stores: wish.stores ?? config.stores ?? [path === null ? usual : 'directory'],
    path: path ?? defaultHistoryPath,
    isPathWished: wish.path !== null,
    branch: config.branch,
    scope: config.scope ?? owner ?? 'default',
    save: wish.save ?? config.save ?? 'post',
  };
}
