import type { YamlDocument } from '@fortify/core/config/yaml-document';
import { placeOfDeadline } from '@fortify/core/deadline/reason-place';
import { ConfigurationError, FortifyError, formatProblem, messageOf, type Problem } from '@fortify/core/error';
import type { Report } from '@fortify/core/report/schema';
import { count, holdsWorkflowCommand, plainLine } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { annotate, type FindPlace } from './annotations.ts';
import { onSurface } from './surface.ts';
import type { Toolkit } from './toolkit.ts';

/** What an action comes to. */
export interface ActionOutcome {
  /** `null` = there was nothing to report. */
  readonly report: Report | null;
  /** The config it went by; `null` = none. */
  readonly document?: YamlDocument | null;
  readonly exitCode: number;
  /** Whether the report is an earlier step's, which has annotated what it says. */
  readonly isRetold?: boolean;
  /** Why the job fails, in one line; only used when `exitCode` is not 0. */
  readonly failure: string;
  /** The action's own outputs, besides `verdict` and `report-path`. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The frame of an action. */
export interface ActionFrame {
  readonly toolkit: Toolkit;
  /** The action itself. */
  readonly run: () => Promise<ActionOutcome>;
  /** The outputs of an action that could not run. */
  readonly outputsOnFault: Readonly<Record<string, string>>;
  /** Writes the report where later steps can read it, and returns the path. */
  readonly writeReport: (json: Iterable<string>) => Promise<string>;
}

/**
 * Runs an action and shows what it came to: log, annotations, outputs, job summary. Returns the exit code. Whatever
 * happens, `verdict` is set and the summary is written: a verdict that could not be reached is `inconclusive`.
 */
export async function runAction(frame: ActionFrame): Promise<number> {
  try {
    const outcome = await frame.run();
    await show(outcome, frame);
    if (outcome.exitCode !== exitCodes.ok) frame.toolkit.setFailed(plainLine(outcome.failure, 500));
    return outcome.exitCode;
  } catch (error) {
    return reportFault(error, frame);
  }
}

/** Said where a step is green under a verdict that fails, and the report itself does not tell why, as it does of advice and overrides. */
const passedAnyway = 'fail-on lets the step pass all the same.';

async function show(
  { report, document = null, exitCode, outputs, isRetold = false }: ActionOutcome,
  { toolkit, writeReport }: ActionFrame,
): Promise<void> {
  if (report === null) {
    await writeOutputs({ verdict: 'inconclusive', ...outputs, 'report-path': '' }, toolkit);
    return writeSummary('fortify was given no report to show.\n', toolkit);
  }
  const [{ renderText }, { renderMarkdown }, { renderJson }] = await Promise.all([
    import('@fortify/core/report/text'),
    import('@fortify/core/report/markdown'),
    import('@fortify/core/report/json'),
  ]);
  // Every cell of the text is one harmless line already; a line that still looks like a command would be a bug of ours.
  const text = renderText(report);
  toolkit.info(holdsWorkflowCommand(text) ? 'The report is in the job summary.' : text);
  const isPassed = exitCode === exitCodes.ok;
  const isExcused = isPassed && !isRetold && report.verdict.status === 'fail' && report.verdict.mode === 'enforce';
  if (isExcused) toolkit.info(passedAnyway);
  if (!isRetold) annotate(report, await findPlaceIn(report, document), isPassed, toolkit);
  const reportPath = await onSurface('report', toolkit, () => writeReport(renderJson(report)));
  await writeOutputs({ verdict: report.verdict.status, ...outputs, 'report-path': reportPath ?? '' }, toolkit);
  await writeSummary(`${renderMarkdown(report)}${isExcused ? `\nℹ️ ${passedAnyway}\n` : ''}`, toolkit);
}

/** Only who has a config pays for finding places in it. */
async function findPlaceIn(report: Report, document: YamlDocument | null): Promise<FindPlace> {
  if (document === null) return (reason) => placeOfDeadline(report, reason);
  const { placeOfSubject } = await import('@fortify/core/config/subject-place');
  return (reason) => placeOfDeadline(report, reason) ?? placeOfSubject(document, reason);
}

async function reportFault(error: unknown, frame: ActionFrame): Promise<number> {
  const { toolkit, outputsOnFault } = frame;
  const problems = problemsOf(error);
  for (const problem of problems) {
    const { source: file, line: startLine, column } = problem;
    const place = startLine === null ? {} : { file, startLine, startColumn: column ?? 1 };
    toolkit.error(formatProblem(problem), { title: 'fortify', ...place });
  }
  if (!(error instanceof FortifyError) && error instanceof Error) toolkit.info(plainStack(error));
  await writeOutputs({ verdict: 'inconclusive', ...outputsOnFault, 'report-path': '' }, toolkit);
  const { escapeMarkdown } = await import('@fortify/core/report/escape-markdown');
  const list = problems.map((problem) => `- ${escapeMarkdown(formatProblem(problem))}`).join('\n');
  await writeSummary(`## ❔ fortify could not run\n\n${list}\n`, toolkit);
  toolkit.setFailed(`fortify could not run: ${count(problems.length, 'problem')}`);
  return error instanceof FortifyError ? exitCodes.usage : exitCodes.internal;
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ConfigurationError) return error.problems;
  const message = messageOf(error);
  const bug = error instanceof FortifyError ? '' : 'internal error, please report it: ';
  return [{ source: 'fortify', line: null, column: null, message: `${bug}${plainLine(message, 500)}` }];
}

function plainStack(error: Error): string {
  return (error.stack ?? error.message)
    .split('\n')
    .map((line) => plainLine(line, 500))
    .join('\n');
}

async function writeOutputs(outputs: Readonly<Record<string, string>>, toolkit: Toolkit): Promise<void> {
  await onSurface('outputs', toolkit, async () => {
    for (const [name, value] of Object.entries(outputs)) toolkit.setOutput(name, value);
  });
}

async function writeSummary(markdown: string, toolkit: Toolkit): Promise<void> {
  await onSurface('job summary', toolkit, () => toolkit.summary.addRaw(markdown).write());
}
