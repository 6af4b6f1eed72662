import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { DnsCheck } from '@fortify/core/config/check';
import { noPhases } from '@fortify/core/sample/measurement';
import { toFault } from './failure-reason.ts';
import { ProbeFault } from './fault.ts';
import type { Finding, Kind } from './kind.ts';

/** A question to a resolver: whether there is an answer, and whether the expected records are in it. */
export const probeDns: Kind<DnsCheck> = async (check, context, cancellation) => {
  const began = context.monotonic();
  const finding = (failures: Finding['failures']): Finding => ({
    status: null,
    address: check.resolver,
    phases: { ...noPhases, dnsMs: context.monotonic() - began },
    certificate: null,
    endedAt: context.monotonic(),
    failures,
    warnings: [],
  });
  // One try of its own: how often it is tried again is the check's to say.
  const resolver = new Resolver({ timeout: check.timeoutMs, tries: 1 });
  const cancel = () => resolver.cancel();
  cancellation.listen(cancel);
  try {
    if (cancellation.fault !== null) throw cancellation.fault;
    if (check.resolver !== null) {
      context.guard.checkHost(
        isIP(check.resolver) === 0 ? check.resolver.replace(/^\[?(.*?)\]?(:\d+)?$/, '$1') : check.resolver,
      );
      resolver.setServers([check.resolver]);
    }
    const answers = (await resolver.resolve(check.name, check.type)) as readonly unknown[];
    const records = answers.map((answer) => normalized(recordText(answer)));
    const missing = check.values.filter((value) => !records.includes(normalized(value)));
    return finding(
      missing.map((value) => ({
        reason: 'body' as const,
        detail: `no ${check.type} record ${context.quote(value)} among the answers`,
      })),
    );
  } catch (error) {
    const { reason, detail } = toFault(cancellation.fault ?? asFault(error), 'dns');
    return finding([{ reason, detail }]);
  } finally {
    cancellation.unlisten(cancel);
  }
};

/** A record as zone files write it: `10 mail.example.com`, `0 issue "ca.example"`, the strings of a TXT joined. */
function recordText(record: unknown): string {
  if (typeof record === 'string') return record;
  if (Array.isArray(record)) return record.join('');
  const { exchange, priority, weight, port, name, critical, ...tags } = record as Record<string, unknown>;
  if (exchange !== undefined) return `${priority} ${exchange}`;
  if (name !== undefined) return `${priority} ${weight} ${port} ${name}`;
  return Object.entries(tags)
    .map(([tag, value]) => `${critical} ${tag} "${value}"`)
    .join(' ');
}

/** Names are the same in any case, and so are the many ways to write an IPv6 address. */
function normalized(record: string): string {
  return isIP(record) === 6 ? new URL(`http://[${record}]`).hostname : record.toLowerCase().replace(/\.$/, '');
}

/** A resolver that is no address is a mistake of its own. */
function asFault(error: unknown): unknown {
  const { code } = (error ?? {}) as { code?: unknown };
  return code === 'ERR_INVALID_IP_ADDRESS' ? new ProbeFault('dns', 'the resolver is not an address') : error;
}
