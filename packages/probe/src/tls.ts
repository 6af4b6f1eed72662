import type { TlsCheck } from '@fortify/core/config/check';
import { type Failure, noPhases } from '@fortify/core/sample/measurement';
import { judgeCertificate } from './assert-certificate.ts';
import { emptyTrace, openConnection } from './connection.ts';
import { toFault } from './failure-reason.ts';
import type { Kind } from './kind.ts';

/** A TLS handshake: chain, host name, and how long the certificate is still good. */
export const probeTls: Kind<TlsCheck> = async (check, context, cancellation) => {
  const trace = emptyTrace();
  const failures: Failure[] = [];
  try {
    const tls = { servername: check.servername, context: context.secureContextOf(check.trust), protocols: [] };
    const socket = await openConnection(
      { ...check, tls, guard: context.guard, lookup: context.lookup, monotonic: context.monotonic, cancellation },
      trace,
    );
    socket.destroy();
  } catch (error) {
    const { reason, detail } = toFault(error);
    failures.push({ reason, detail });
  }
  const endedAt = context.monotonic();
  const { address, certificate, dnsMs, connectMs, tlsMs } = trace;
  const judged = judgeCertificate(certificate, check.certificate, context.today());
  return {
    status: null,
    address,
    phases: { ...noPhases, dnsMs, connectMs, tlsMs },
    certificate,
    endedAt,
    failures: [...failures, ...judged.failures],
    warnings: judged.warnings,
  };
};
