import { configurationError } from '../error.ts';
import { plainLine } from '../text/plain.ts';
import { type Report, reportSchema } from './schema.ts';

/** No report is longer: one of ten thousand checks with as many objectives is not. */
export const longestReportBytes = 64 * 1024 * 1024;

/**
 * Reads a report that anybody may have written. Everything in it is checked and nothing believed; what it has besides is
 * dropped. Throws a `ConfigurationError` that names the file and the first thing that is wrong.
 */
export function parseReport(source: string, text: string): Report {
  const parsed = reportSchema.safeParse(parseJson(source, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = plainLine(issue?.path.join('.') ?? '', 100);
  throw configurationError(
    source,
    `is no fortify/report@1: ${place === '' ? '' : `${place}: `}${issue?.message ?? ''}`,
  );
}

function parseJson(source: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What the parser quotes of the text is the text of a stranger.
    throw configurationError(source, 'is not JSON: expected a fortify/report@1', { cause: error });
  }
}
