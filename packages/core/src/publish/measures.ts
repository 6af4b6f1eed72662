import type { Report, ReportCheck, ReportObjective } from '../report/schema.ts';
import { sampleGauges } from '../sample/gauges.ts';
import { compareText } from '../text/plain.ts';

/** A number about a check or an objective, at a time. */
export interface Measure {
  readonly name: string;
  readonly help: string;
  /** As OpenMetrics has it in the name, and OpenTelemetry beside it (UCUM): seconds are `s`, ratios and flags `1`. */
  readonly unit: 's' | '1';
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
  /** Milliseconds since the Unix epoch. */
  readonly timeMs: number;
}

/**
 * Everything of a report that is a number: of checks by the names of blackbox_exporter (`probe_*`), of objectives as
 * `fortify_slo_*`. What is not known is not there. Ordered by name.
 */
export function measuresOf(report: Report): Measure[] {
  const measures = [
    ...report.checks.flatMap(measuresOfCheck),
    ...report.objectives.flatMap((objective) => measuresOfObjective(objective, Date.parse(report.generatedAt))),
  ];
  return measures.sort((a, b) => compareText(a.name, b.name));
}

type Row = readonly [name: string, help: string, value: number | null, labels?: Readonly<Record<string, string>>];

function measuresOfCheck(check: ReportCheck): Measure[] {
  const { phases, certificate } = check;
  const seconds = (ms: number | null | undefined) => (ms === null || ms === undefined ? null : ms / 1000);
  const phase = (name: string, ms: number | null | undefined): Row => {
    return ['probe_http_duration_seconds', 'Where the time of the check went.', seconds(ms), { phase: name }];
  };
  const rows: Row[] = [
    ...sampleGauges.map(({ name, help, measure }): Row => [name, help, measure(check)]),
    ['probe_dns_lookup_time_seconds', 'How long the name took to resolve.', seconds(phases?.dnsMs)],
    [
      'probe_ssl_earliest_cert_expiry',
      'When the certificate ends, in seconds since the Unix epoch.',
      certificate === null ? null : Date.parse(certificate.notAfter) / 1000,
    ],
    phase('resolve', phases?.dnsMs),
    phase('connect', phases?.connectMs),
    phase('tls', phases?.tlsMs),
    phase('processing', phases?.firstByteMs),
    phase('transfer', phases?.downloadMs),
  ];
  return toMeasures(rows, { instance: check.id, location: check.location }, Date.parse(check.at));
}

function measuresOfObjective(objective: ReportObjective, timeMs: number): Measure[] {
  const { target, attainment, budget, coverage, burnRates, status } = objective;
  const isInconclusive = status === 'inconclusive';
  const burns = burnRates.flatMap(({ longSeconds, shortSeconds, long, short }): Row[] => [
    ['fortify_slo_burn_rate', burnHelp, long, { window: `${longSeconds}s` }],
    ['fortify_slo_burn_rate', burnHelp, short, { window: `${shortSeconds}s` }],
  ]);
  const rows: Row[] = [
    ['fortify_slo_target_ratio', 'The share that must be good.', target],
    ['fortify_slo_attainment_ratio', 'The share that was good.', attainment],
    ['fortify_slo_error_budget_remaining_ratio', 'What is left of the error budget, signed.', budget.remaining],
    ['fortify_slo_coverage_ratio', 'How much of the window was measured.', coverage],
    ['fortify_slo_breached', 'Whether the target is missed.', isInconclusive ? null : Number(status === 'breached')],
    ...new Map(burns.map((row) => [row[3]?.['window'], row])).values(),
  ];
  return toMeasures(rows, { slo: objective.id, instance: objective.check ?? '' }, timeMs);
}

const burnHelp = 'How many times as fast as it may the error budget burns.';

function toMeasures(rows: readonly Row[], labels: Readonly<Record<string, string>>, timeMs: number): Measure[] {
  return rows.flatMap(([name, help, value, more = {}]) =>
    value === null
      ? []
      : [{ name, help, unit: isInSeconds(name) ? 's' : '1', labels: { ...labels, ...more }, value, timeMs }],
  );
}

/** The expiry of a certificate has the name that blackbox_exporter gave it, which does not say its unit. */
function isInSeconds(name: string): boolean {
  return name.endsWith('_seconds') || name === 'probe_ssl_earliest_cert_expiry';
}
