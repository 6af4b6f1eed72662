import { createHmac } from 'node:crypto';
import type { WebhookSink } from '@fortify/core/config/sink';
import { renderJson } from '@fortify/core/report/json';
import type { Report } from '@fortify/core/report/schema';
import { formatInstant } from '@fortify/core/time/instant';
import type { SinkRequest } from './request.ts';

/**
 * The report as it is. What it is signed with stands in two headers: a time in Unix seconds, and the HMAC-SHA256 of that time, a
 * full stop and the body, as `sha256=HEX`. So a receiver can refuse what is old, and with the key of the run what it has.
 */
export function webhookRequests(sink: WebhookSink, report: Report, runMs: number, nowMs: number): SinkRequest[] {
  const body = [...renderJson(report)].join('');
  const timestamp = String(Math.floor(nowMs / 1000));
  const signature = sink.secret === null ? null : signatureOf(sink.secret, timestamp, body);
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': `${report.service} ${formatInstant(runMs)}`.replaceAll(/[^\x20-\x7e]/g, '?'),
    'x-fortify-timestamp': timestamp,
    ...(signature === null ? {} : { 'x-fortify-signature': signature }),
  };
  return [{ method: 'POST', url: sink.url, headers, body }];
}

/** The signature of a body at a time. */
function signatureOf(secret: string, timestamp: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}
