/** Where the time comes from. A port, so that `--now` and tests can replace the wall clock for a whole command. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}
