import { parseConfig } from '@fortify/core/config/parse-config';
import { historyOf } from '@fortify/core/history/history-builder';
import { readText } from '@fortify/core/history/import/reader';
import { renderJson } from '@fortify/core/report/json';
import { renderMarkdown } from '@fortify/core/report/markdown';
import type { Report } from '@fortify/core/report/schema';
import { type Paint, renderText } from '@fortify/core/report/text';
import { count } from '@fortify/core/text/plain';
import { formatInstant } from '@fortify/core/time/instant';
import { plainOptions, runCheck } from '@fortify/pipeline/check';
import { createClock, type TimeSources } from '@fortify/pipeline/clock';
import { addHistory } from '@fortify/pipeline/history/keep';
import { createPacer } from '@fortify/probe/pacer';
import { createProber, type ProberPorts } from '@fortify/probe/prober';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { writeTextFile } from '@fortify/store/text-file';
import { demoConfig } from './config.ts';
import { historyEndMs } from './generate-history.ts';
import type { Services } from './services.ts';

/** What the demonstration takes from the outside. */
export interface DemoPorts {
  readonly time: TimeSources;
  readonly writeOut: (text: string) => void;
  /** Shows where the live part stands; overwrites itself on a terminal. */
  readonly showProgress: (line: string) => void;
  readonly paint: Paint;
  readonly signal: AbortSignal;
  readonly sleep: (durationMs: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly lookup: ProberPorts['lookup'];
  /** The bundled 28 days, as CSV. */
  readonly bundledHistory: string;
  /** An empty directory to write to. */
  readonly directory: string;
}

/** How long the services are checked for. */
const liveMs = 4000;
const run = { ci: 'local', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: 'default' };

/**
 * The main job, start to end: a history of 28 days is imported, the services are checked through the real prober again
 * and again, every run is recorded, and the last one judges all of it. The clock begins where the imported history ends.
 */
export async function runDemo(services: Services, ports: DemoPorts): Promise<void> {
  const { directory, time } = ports;
  const configPath = `${directory}/fortify.yml`;
  const store = createDirectoryStore(`${directory}/history`);
  await writeTextFile(configPath, demoConfig(services.all));
  const loaded = parseConfig(configPath, demoConfig(services.all), {});

  const { samples } = await readText('csv', ports.bundledHistory);
  await addHistory(store, historyOf(samples));
  ports.writeOut(
    `Imported ${count(samples.length, 'sample')}: 28 days of a schedule that GitHub delivers late, as it does.\n` +
      `Time begins where they end, ${formatInstant(historyEndMs)}. Now ${count(services.all.length, 'live service')}:\n\n` +
      `${services.all.map(({ id, url, behaviour }) => `  ${id.padEnd(20)}${url}  ${behaviour}`).join('\n')}\n\n`,
  );

  const clock = createClock(time, historyEndMs);
  const { monotonic } = time;
  const { egress } = loaded.config;
  const pacer = createPacer({ concurrency: 10, ratePerSecond: 1000, isFast: false, monotonic });
  const more = {
    pace: pacer.run,
    sleep: ports.sleep,
    random: ports.random,
    proxyFor: () => '',
    lookup: ports.lookup,
    secrets: [],
    isUntrusted: false,
  };
  const probe = createProber({ clock, monotonic, egress, ...more });
  const began = time.monotonic();
  let report: Report;
  let runs = 0;
  do {
    ({ report } = await runCheck(loaded, run, plainOptions, {
      clock,
      probe,
      store,
      lag: pacer.lag,
      sleep: ports.sleep,
      signal: ports.signal,
      onProgress: () => {},
    }));
    runs++;
    const probes = count(runs * services.all.length, 'probe');
    ports.showProgress(`Checking for ${liveMs / 1000} seconds: ${count(runs, 'run')}, ${probes} recorded`);
  } while (time.monotonic() - began < liveMs && !ports.signal.aborted);

  await writeTextFile(`${directory}/report.json`, renderJson(report));
  await writeTextFile(`${directory}/summary.md`, renderMarkdown(report));
  ports.writeOut(`\n${renderText(report, ports.paint)}\n${farewell(directory)}`);
}

function farewell(directory: string): string {
  return [
    `Written to ${directory}/:`,
    '  fortify.yml   the config',
    '  history/      what was imported and measured',
    '  report.json   the report, fortify/report@1',
    '  summary.md    what the action shows in the job summary',
    '',
    'Next:',
    '  npx fortify check https://example.com/                        a URL of your own',
    `  npx fortify history stats --history ${directory}/history    what the demo recorded`,
    '',
  ].join('\n');
}
