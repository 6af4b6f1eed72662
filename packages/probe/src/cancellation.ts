import { cancelled, type ProbeFault } from './fault.ts';

/**
 * Ends an attempt before its time. Cheaper than an `AbortSignal`: an event target costs a good part of a probe, and keeps what
 * has listened to it for as long as it lives.
 */
export class Cancellation {
  #fault: ProbeFault | null = null;
  readonly #listeners: (() => void)[] = [];

  /** Why it is over; `null` while it is not. */
  get fault(): ProbeFault | null {
    return this.#fault;
  }

  /** Ends it. Only the first reason counts. */
  cancel(fault: ProbeFault): void {
    if (this.#fault !== null) return;
    this.#fault = fault;
    for (const listener of this.#listeners.splice(0)) listener();
  }

  /** Calls `listener` when it is ended, once. */
  listen(listener: () => void): void {
    this.#listeners.push(listener);
  }

  unlisten(listener: () => void): void {
    remove(this.#listeners, listener);
  }
}

/** The attempts that are under way, so that one listener is enough to interrupt them all. */
export interface UnderWay {
  /** A cancellation that the signal triggers too, until it is handed to `end`. */
  begin(signal: AbortSignal): Cancellation;
  end(signal: AbortSignal, cancellation: Cancellation): void;
}

/** Makes the list of attempts under way: empty. */
export function createUnderWay(): UnderWay {
  const bySignal = new WeakMap<AbortSignal, Cancellation[]>();
  const watch = (signal: AbortSignal) => {
    const watched: Cancellation[] = [];
    bySignal.set(signal, watched);
    signal.addEventListener('abort', () => {
      for (const cancellation of watched) cancellation.cancel(cancelled());
    });
    return watched;
  };
  return {
    begin(signal) {
      const cancellation = new Cancellation();
      (bySignal.get(signal) ?? watch(signal)).push(cancellation);
      if (signal.aborted) cancellation.cancel(cancelled());
      return cancellation;
    },
    end(signal, cancellation) {
      remove(bySignal.get(signal) ?? [], cancellation);
    },
  };
}

/** Removes an item, if it is there, from a list of which the order is of no interest. */
function remove<Item>(list: Item[], item: Item): void {
  const place = list.indexOf(item);
  if (place === -1) return;
  const last = list.pop();
  if (place < list.length && last !== undefined) list[place] = last;
}
