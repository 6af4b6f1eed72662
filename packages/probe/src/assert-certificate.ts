import type { CertificateExpectation } from '@fortify/core/config/check';
import type { Failure } from '@fortify/core/sample/measurement';
import { count } from '@fortify/core/text/plain';
import { daysBetween } from '@fortify/core/time/instant';

/** Of a connection without a certificate there is nothing to say: most, and there may be thousands. */
const nothing = { failures: [], warnings: [] };

/**
 * How near the end of a certificate is. Near is a warning and not a failure: the answer is right today. Days are the
 * difference of calendar dates in UTC.
 */
export function judgeCertificate(
  certificate: { readonly notAfterMs: number } | null,
  { warnDays, failDays }: CertificateExpectation,
  nowMs: number,
): { readonly failures: readonly Failure[]; readonly warnings: readonly Failure[] } {
  if (certificate === null) return nothing;
  const days = daysBetween(nowMs, certificate.notAfterMs);
  const left = (): Failure => ({ reason: 'certificate', detail: `the certificate ends in ${count(days, 'day')}` });
  // What has ended already is a failure of the handshake, and said there.
  if (days < 0) return nothing;
  if (failDays !== null && days < failDays) return { failures: [left()], warnings: [] };
  return { failures: [], warnings: days < warnDays ? [left()] : [] };
}
