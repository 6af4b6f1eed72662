import type { Environment } from '@fortify/core/config/environment';
import type { ReportRun } from '@fortify/core/report/schema';
import type { Paint } from '@fortify/core/report/text';
import type { TimeSources } from '@fortify/pipeline/clock';
import type { ProberPorts } from '@fortify/probe/prober';
import type { StorePorts } from '@fortify/store/open-store';

/** What the command line takes from the outside. Files are read and written through `@fortify/store`. */
export interface CliPorts {
  readonly environment: Environment;
  /** What a config may read of it; `null` = nothing. */
  readonly variables: Environment | null;
  readonly time: TimeSources;
  readonly run: ReportRun;
  /** What was asked for goes here, and nothing else. Resolves when there is room for more. */
  readonly writeOut: (piece: string | Uint8Array) => Promise<void>;
  /** Progress, notes and errors. */
  readonly writeErr: (text: string) => void;
  readonly paint: Paint;
  /** Whether a progress bar can be drawn on standard error. */
  readonly isInteractive: boolean;
  /** Whether somebody looks at standard output. */
  readonly isOutputTerminal: boolean;
  /** What the prober takes besides the clock and the config. */
  readonly prober: Pick<ProberPorts, 'sleep' | 'random' | 'proxyFor' | 'lookup' | 'isUntrusted'>;
  /** What a history that is kept elsewhere takes. */
  readonly store: StorePorts;
  /** From the first call on, an interrupt aborts this signal instead of the process. */
  readonly interruption: () => AbortSignal;
}
