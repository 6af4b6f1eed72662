import { escapeLabel } from '../text/label.ts';
import type { Measure } from './measures.ts';

/** How lines of gauges differ from one format to the other. */
export interface GaugeFormat {
  /** What else stands before the lines of a name, behind its help and its type. */
  readonly more: (measure: Measure) => readonly string[];
  /** What stands behind a value. */
  readonly after: (measure: Measure) => string;
}

/** Measures, ordered by name, as Prometheus and OpenMetrics write gauges: a line each, behind those that describe its name. */
export function gaugeLines(measures: readonly Measure[], { more, after }: GaugeFormat): string[] {
  return measures.flatMap((measure, index) => {
    const { name, help, labels, value } = measure;
    const isFirst = measures[index - 1]?.name !== name;
    const head = isFirst ? [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...more(measure)] : [];
    const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(text)}"`);
    return [...head, `${name}{${pairs.join(',')}} ${value}${after(measure)}`];
  });
}
