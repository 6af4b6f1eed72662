import type { OtlpSink } from '@fortify/core/config/sink';
import type { Measure } from '@fortify/core/publish/measures';
import type { ReportRun } from '@fortify/core/report/schema';
import { count } from '@fortify/core/text/plain';
import { version } from '@fortify/core/version';
import { ValueType } from '@opentelemetry/api';
import { JsonMetricsSerializer } from '@opentelemetry/otlp-transformer';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AggregationTemporality, DataPointType, type MetricData } from '@opentelemetry/sdk-metrics';
import type { SinkRequest } from './request.ts';

/**
 * The measures as OTLP metrics over HTTP, in JSON: gauges, each point at the time it was measured. Names have dots where
 * Prometheus has underscores. The run is told by OpenTelemetry's conventions for CI/CD and VCS (semantic conventions 1.34).
 */
export function otlpRequests(
  { url }: OtlpSink,
  measures: readonly Measure[],
  service: string,
  run: ReportRun,
): SinkRequest[] {
  const resource = resourceFromAttributes(attributesOf(service, run));
  const body = JsonMetricsSerializer.serializeRequest({
    resource,
    scopeMetrics: [{ scope: { name: 'fortify', version }, metrics: metricsOf(measures) }],
  });
  if (body === undefined) return [];
  const text = Buffer.from(body).toString('utf8');
  return [{ method: 'POST', url, headers: { 'content-type': 'application/json' }, body: text, refusalIn }];
}

/** What a receiver takes only a part of, it answers with 200 and a partial success, and is not to be sent again (OTLP 1.x). */
function refusalIn(answer: string): string | null {
  try {
    const { partialSuccess } = JSON.parse(answer) as {
      readonly partialSuccess?: { readonly rejectedDataPoints?: unknown };
    };
    const rejected = Number(partialSuccess?.rejectedDataPoints ?? 0);
    return rejected > 0 ? `the receiver took all but ${count(rejected, 'data point')}` : null;
  } catch {
    // An empty answer, or one in protobuf, is none of anything.
    return null;
  }
}

function attributesOf(service: string, run: ReportRun): Record<string, string> {
  const known = {
    'service.name': service,
    'cicd.pipeline.run.url.full': run.url,
    'vcs.owner.name': run.repository.split('/')[0] ?? '',
    'vcs.repository.name': run.repository.split('/')[1] ?? '',
    'vcs.ref.head.name': run.branch,
    'vcs.ref.head.revision': run.commit,
    'vcs.change.id': run.pullRequest === null ? '' : String(run.pullRequest),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
}

function metricsOf(measures: readonly Measure[]): MetricData[] {
  const byName = Map.groupBy(measures, ({ name }) => name);
  return [...byName].map(([name, all]): MetricData => {
    const [{ help, unit }] = all as [Measure];
    return {
      descriptor: { name: name.replaceAll('_', '.'), description: help, unit, valueType: ValueType.DOUBLE },
      aggregationTemporality: AggregationTemporality.CUMULATIVE,
      dataPointType: DataPointType.GAUGE,
      dataPoints: all.map(({ labels, value, timeMs }) => {
        const time: [number, number] = [Math.floor(timeMs / 1000), (timeMs % 1000) * 1e6];
        return { attributes: labels, value, startTime: time, endTime: time };
      }),
    };
  });
}
