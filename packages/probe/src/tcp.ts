import type { Socket } from 'node:net';
import type { TcpCheck } from '@fortify/core/config/check';
import { type Failure, noPhases } from '@fortify/core/sample/measurement';
import { judgeBody } from './assert-body.ts';
import type { Cancellation } from './cancellation.ts';
import { emptyTrace, openConnection } from './connection.ts';
import type { ProbeContext } from './context.ts';
import { toFault } from './failure-reason.ts';
import { ProbeFault } from './fault.ts';
import type { Kind } from './kind.ts';

/** The most that is read of what the other side says. */
const maxBytes = 64 * 1024;

/** It is looked at anew with every piece. What comes byte by byte would keep us from everything else: so much is looked at. */
const mostLookedAt = 32 * 1024 * 1024;

/** A TCP connection; with something expected of what the other side says, it is read until that is there. */
export const probeTcp: Kind<TcpCheck> = async (check, context, cancellation) => {
  const trace = emptyTrace();
  const failures: Failure[] = [];
  try {
    const request = {
      ...check,
      tls: null,
      guard: context.guard,
      lookup: context.lookup,
      monotonic: context.monotonic,
      cancellation,
    };
    const socket = await openConnection(request, trace);
    try {
      failures.push(...(await converse(socket, check, context.quote, cancellation)));
    } finally {
      socket.destroy();
    }
  } catch (error) {
    const { reason, detail } = toFault(error);
    failures.push({ reason, detail });
  }
  const { dnsMs, connectMs } = trace;
  return {
    status: null,
    address: trace.address,
    phases: { ...noPhases, dnsMs, connectMs },
    certificate: null,
    endedAt: context.monotonic(),
    failures,
    warnings: [],
  };
};

async function converse(
  socket: Socket,
  check: TcpCheck,
  quote: ProbeContext['quote'],
  cancellation: Cancellation,
): Promise<Failure[]> {
  if (check.send !== null) socket.write(check.send);
  const { contains, matches, json, minBytes } = check.body;
  const expectsNothing = contains.length + matches.length + json.length === 0 && minBytes === null;
  if (expectsNothing) return [];
  let said = Buffer.alloc(0);
  let lookedAt = 0;
  let failures = await judgeBody(said, check.body, quote);
  const onCancel = () => socket.destroy(cancellation.fault ?? undefined);
  if (cancellation.fault !== null) onCancel();
  cancellation.listen(onCancel);
  try {
    for await (const chunk of socket) {
      said = Buffer.concat([said, chunk]);
      failures = await judgeBody(said, check.body, quote);
      if (failures.length === 0) return [];
      lookedAt += said.length;
      if (lookedAt > mostLookedAt) throw new ProbeFault('too-large', 'too many small pieces without what is expected');
      if (said.length > maxBytes)
        throw new ProbeFault('too-large', `more than ${maxBytes} bytes without what is expected`);
    }
    return failures;
  } catch (error) {
    // What is missing is the reason; that time ran out while waiting for it is how it was found.
    const fault = toFault(error);
    return fault.reason === 'timeout' && said.length > 0 ? failures : [{ reason: fault.reason, detail: fault.detail }];
  } finally {
    cancellation.unlisten(onCancel);
  }
}
