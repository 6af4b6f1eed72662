import type { AnnotationProperties } from '@actions/core';

/** What an action asks of the runner: the part of `@actions/core` that is used, so that tests can stand in for it. */
export interface Toolkit {
  setOutput(name: string, value: string): void;
  setFailed(message: string): void;
  error(message: string, properties?: AnnotationProperties): void;
  warning(message: string, properties?: AnnotationProperties): void;
  info(message: string): void;
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}
