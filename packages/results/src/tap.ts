import { FormatError } from '@fortify/core/history/import/parsed-samples';
import { asText } from '@fortify/core/history/import/whole-json';
import { asKeys } from '@fortify/core/json/keys';
import { type TestRun, testResult } from '@fortify/core/synthetic/test-result';
import { count, plainLine } from '@fortify/core/text/plain';
import { Parser, type Result } from 'tap-parser';
import { createResultList, nameOf, nonNegative } from './result-list.ts';

/** No tool nests subtests deeper. */
const deepest = 64;

/**
 * Reads TAP, versions 12 to 14, as node --test, tape and prove write it, piece by piece. A subtest is what it holds, not one more
 * test; what is still to do counts for nothing. A plan that is not kept, or a bail out, is a fault of the run.
 */
export async function readTap(text: AsyncIterable<string>): Promise<TestRun> {
  const list = createResultList();
  const faults: string[] = [];
  // A listener that throws would do so in the middle of the parser.
  let failure: { readonly error: unknown } | null = null;
  const parser = new Parser();
  const listen = (to: Parser, names: readonly string[]) => {
    const told = { hasFailed: false };
    let group = '';
    let child: typeof told | null = null;
    if (names.length > deepest) failure = { error: new FormatError('its subtests are nested too deep') };
    to.on('comment', (comment: string) => {
      group = groupOf(comment) ?? group;
    });
    to.on('child', (subtest: Parser) => {
      child = listen(subtest, [...names, subtest.name]);
    });
    to.on('assert', (result: Result) => {
      // What sums up a subtest is no test, but where it says that something failed which the subtest does not tell.
      if (child === null || (!result.ok && !child.hasFailed)) keep(result, nameOf(...names, group));
      if (!result.ok) told.hasFailed = true;
      child = null;
    });
    to.on('complete', ({ plan, count: ran, bailout }) => {
      const planned = plan.end === null ? null : plan.end - (plan.start ?? 1) + 1;
      if (bailout !== false) faults.push(`bailed out: ${asText(bailout)}`);
      else if (planned === null && names.length === 0) faults.push('it has no plan: it may be cut off');
      else if (planned !== null && planned !== ran) faults.push(`${count(planned, 'test')} planned, and ${ran} ran`);
    });
    return told;
  };
  const keep = ({ ok, name, skip, todo, time, diag }: Result, suite: string) => {
    const outcome = skip !== false || todo !== false ? 'skipped' : ok ? 'good' : 'bad';
    const { error, message, at, location } = asKeys(diag);
    try {
      list.add(
        testResult({
          suite: suite || 'tap',
          name,
          outcome,
          durationMs: nonNegative(time),
          detail: outcome === 'bad' ? asText(error) || asText(message) : '',
          place: asText(location) || asText(at),
        }),
      );
    } catch (thrown) {
      failure ??= { error: thrown };
    }
  };
  listen(parser, []);
  const throwFailure = () => {
    if (failure !== null) throw failure.error;
  };
  for await (const piece of text) {
    parser.write(piece);
    throwFailure();
  }
  parser.end();
  throwFailure();
  return { startedMs: null, results: list.results, fault: plainLine(faults[0] ?? '', 200) };
}

/** The group that tape begins with a comment: not its sums at the end, nor what others say of subtests. */
function groupOf(comment: string): string | null {
  const text = comment.replace(/^#\s*/, '').trim();
  return /^(Subtest:|(tests|suites|pass|fail|cancelled|skipped|skip|todo|duration_ms|ok)\b)/.test(text) ? null : text;
}
