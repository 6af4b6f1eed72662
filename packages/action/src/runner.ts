import type * as core from '@actions/core';
import { type GitHubEvent, readEvent } from '@fortify/ci/event';
import { isUntrusted, variablesFor } from '@fortify/ci/fork';
import { readRun } from '@fortify/ci/run';
import type { Config } from '@fortify/core/config/config';
import type { Environment } from '@fortify/core/config/environment';
import { type HistoryPlace, type PlaceWish, placeOf } from '@fortify/core/config/history';
import type { SegmentStore } from '@fortify/core/history/store';
import type { ReportRun } from '@fortify/core/report/schema';
import { type Surroundings, storePortsOf } from '@fortify/runtime/store-ports';
import { configFiles } from '@fortify/store/config-files';
import { openStore } from '@fortify/store/open-store';
import { stateName } from './save-history/save-history.ts';
import { maskTokens } from './tokens.ts';

/** What the runner is reached by. */
export interface RunnerAccess extends Pick<Surroundings, 'environment' | 'home' | 'sleep' | 'random'> {
  readonly toolkit: Pick<typeof core, 'getInput' | 'setSecret' | 'saveState'>;
  /** Whether the action records: what is to be saved when the job ends is left to the runner then. */
  readonly isRecording: boolean;
}

/** What every action with a history takes from the outside. */
export interface RunnerPorts {
  /** What the config may read of the environment; `null` = nothing. */
  readonly variables: Environment | null;
  /** Has the runner blot out a text wherever it would be shown. */
  readonly mask: (secret: string) => void;
  readonly openStore: (place: HistoryPlace) => Promise<SegmentStore>;
  readonly readTextFile: (path: string) => Promise<string>;
  readonly readOptionalTextFile: (path: string) => Promise<string | null>;
}

/** The runner that an action runs on, and what runs there. */
export interface Runner {
  readonly run: ReportRun;
  readonly event: GitHubEvent;
  /** `null` = the step was given no token. */
  readonly jobToken: string | null;
  /** Whether the config may be a stranger's: the run is for a pull request from a fork, or follows one of a fork. */
  readonly isUntrusted: boolean;
  readonly ports: RunnerPorts;
}

/** Finds out where an action runs, with every token it was given masked first. */
export async function readRunner({ toolkit, isRecording, ...access }: RunnerAccess): Promise<Runner> {
  const { environment } = access;
  const jobToken = maskTokens(toolkit, environment);
  const event = await readEvent(environment);
  const isStrangers = isUntrusted(environment, event);
  const storePorts = storePortsOf(
    { ...access, event, jobToken },
    isRecording ? (head) => toolkit.saveState(stateName, head) : null,
  );
  return {
    run: readRun(environment, event),
    event,
    jobToken,
    isUntrusted: isStrangers,
    ports: {
      variables: variablesFor(environment, event),
      mask: toolkit.setSecret,
      openStore: (place) => openStore(place, storePorts),
      ...configFiles(isStrangers),
    },
  };
}

/** Opens the history of a config, where the inputs of an action or the config say it is. */
export function openHistory(
  { history, service }: Config,
  wish: PlaceWish,
  run: ReportRun,
  ports: Pick<RunnerPorts, 'openStore'>,
): Promise<SegmentStore> {
  return ports.openStore(placeOf(history, wish, 'cache', service ?? (run.repository || null)));
}
