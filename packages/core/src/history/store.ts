import type { Sample } from '../sample/sample.ts';
import type { History } from './history.ts';

/** A piece of a history that could not be read, by the name its store gives it. Only what it held is missing. */
export interface Damage {
  readonly name: string;
  readonly message: string;
}

/** What a store holds: everything that could be read, and the names of what could not. */
export interface StoredHistory {
  readonly history: History;
  readonly segments: number;
  readonly damaged: readonly Damage[];
}

/**
 * Where a history is kept. Adding is a union: it never replaces what is there, whoever else is adding. `open` and
 * `read` throw a `ConfigurationError` where the place cannot be used at all, `add` an `UpstreamError` where it refuses.
 */
export interface HistoryStore {
  /** For messages: `directory .fortify/history`. */
  readonly name: string;
  /** Makes sure samples could be added, before anything is measured. */
  open(): Promise<void>;
  read(): Promise<StoredHistory>;
  /** Resolves once the samples are safe. */
  add(samples: Iterable<Sample>): Promise<void>;
}
