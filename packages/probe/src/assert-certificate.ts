import type { CertificateExpectation } from '@fortify/core/config/check';
import type { Failure } from '@fortify/core/sample/probe-result';
import { count } from '@fortify/core/text/plain';
import { daysBetween } from '@fortify/core/time/instant';

/**
 * How near the end of a certificate is. Near is a warning and not a failure: the answer is right today. Days are the
 * difference of calendar dates in UTC.
 */
export function judgeCertificate(
  certificate: { readonly notAfterMs: number } | null,
  { warnDays, failDays }: CertificateExpectation,
  nowMs: number,
): { readonly failures: readonly Failure[]; readonly warnings: readonly Failure[] } {
  const days = certificate === null ? Number.POSITIVE_INFINITY : daysBetween(nowMs, certificate.notAfterMs);
  const left = (): Failure => ({ reason: 'certificate', detail: `the certificate ends in ${count(days, 'day')}` });
  if (failDays !== null && days < failDays) return { failures: [left()], warnings: [] };
  return { failures: [], warnings: days >= 0 && days < warnDays ? [left()] : [] };
}
