import { configOfChecks } from '@fortify/core/config/from-urls';
import type { ProbeResult, Prober } from '@fortify/core/probe/probe-result';
import type { Failure } from '@fortify/core/sample/measurement';
import { networkReasons } from '@fortify/core/sample/reason';
import { count } from '@fortify/core/text/plain';
import type { Taken } from './measure.ts';

/** What is left to believe once we have looked at ourselves. */
export interface SelfChecked {
  readonly taken: Taken[][];
  readonly notices: readonly string[];
}

/**
 * Asks the canaries when checks failed on network reasons. Only if every canary fails to answer too was it our own
 * network, and those failures become unknown. Without a canary nothing is excused.
 */
export async function excuseOwnNetwork(
  taken: Taken[][],
  canaries: readonly string[],
  probe: Prober,
  signal: AbortSignal,
): Promise<SelfChecked> {
  const results = taken.flat().map(({ result }) => result);
  const failed = results.filter(failedOnNetwork).length;
  if (failed === 0 || signal.aborted) return { taken, notices: [] };
  if (canaries.length === 0) {
    const isSuspicious = failed === results.length && failed > 1;
    const hint =
      'Every check failed on network reasons at once. With a canary in the config, fortify could tell whether our own network was the fault.';
    return { taken, notices: isSuspicious ? [hint] : [] };
  }
  const { checks } = configOfChecks(canaries.map((url, index) => ({ id: `canary-${index + 1}`, url })));
  const answers = await Promise.all(checks.map((check) => probe(check, signal)));
  // Any answer at all will do, and so will any failure but those of a network: it has crossed ours. And what was cut short
  // by an interrupt proves nothing.
  if (signal.aborted || !answers.every(failedOnNetwork)) return { taken, notices: [] };
  const notice = `Our own network was the fault: ${count(failed, 'probe')} failed on network reasons, and so did ${canaries.length === 1 ? 'the canary' : 'every canary'}.`;
  return {
    taken: taken.map((each) => each.map((one) => ({ ...one, result: excuse(one.result) }))),
    notices: [notice],
  };
}

function failedOnNetwork({ outcome, failures }: ProbeResult): boolean {
  return outcome === 'bad' && failures.every(({ reason }) => networkReasons.includes(reason));
}

function excuse(result: ProbeResult): ProbeResult {
  if (!failedOnNetwork(result)) return result;
  const offline: Failure = { reason: 'runner-offline', detail: 'our own network was down: no canary answered either' };
  return { ...result, outcome: 'unknown', failures: [offline, ...result.failures], durationMs: null };
}
