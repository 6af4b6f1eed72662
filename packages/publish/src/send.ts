import { UpstreamError } from '@fortify/core/error';
import { plainLine } from '@fortify/core/text/plain';
import pRetry, { AbortError, type RetryContext } from 'p-retry';
import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import type { SinkRequest } from './request.ts';

/** How requests are sent. */
export interface SendPorts {
  readonly sleep: (durationMs: number) => Promise<unknown>;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** So often it is tried again: after about 1, 2 and 4 seconds, or when the other side says, whichever is later. */
const mostRetries = 3;
const firstPauseMs = 1000;

/** Nobody waits longer because another asks for it. */
const longestWaitMs = 30_000;

/** As much as is read of what the other side says of a failure. */
const mostAnswerBytes = 16 * 1024;

/**
 * Sends a request, and again where that may help: on 429, on 5xx and where the network fails, with growing pauses that differ
 * from run to run. Throws an `UpstreamError` in words of ours; what the other side says goes into none of them.
 */
export async function send(
  { method, url, headers, body, words, refusalIn }: SinkRequest,
  timeoutMs: number,
  { sleep, random }: SendPorts,
): Promise<void> {
  const dispatcher = new EnvHttpProxyAgent();
  let askedMs = 0;
  const once = async () => {
    askedMs = 0;
    const answer = await request(url, {
      method,
      headers,
      body,
      dispatcher,
      signal: AbortSignal.timeout(timeoutMs),
    });
    const said = await readAnswer(answer.body, refusalIn !== undefined);
    const { statusCode: status } = answer;
    if (status >= 200 && status < 300) {
      const refusal = refusalIn?.(said) ?? null;
      if (refusal !== null) throw new AbortError(new UpstreamError(refusal));
      return;
    }
    const error = new UpstreamError(describe(status, words));
    if (status !== 429 && status < 500) throw new AbortError(error);
    askedMs = waitOf(answer.headers['retry-after'], Date.parse(String(answer.headers['date'] ?? '')));
    throw error;
  };
  const pause = async ({ attemptNumber, retriesLeft }: RetryContext) => {
    const ownMs = firstPauseMs * 2 ** (attemptNumber - 1) * (1 + random());
    if (retriesLeft > 0) await sleep(Math.max(ownMs, askedMs));
  };
  try {
    // It waits in a port of ours, and nowhere else.
    await pRetry(once, { retries: mostRetries, minTimeout: 0, onFailedAttempt: pause });
  } catch (error) {
    throw error instanceof UpstreamError ? error : new UpstreamError(describeFault(error), { cause: error });
  } finally {
    await dispatcher.close();
  }
}

/** What the other side says, as far as anybody wants to know: read to its end all the same, or to where it is too long. */
async function readAnswer(body: Dispatcher.ResponseData['body'], isWanted: boolean): Promise<string> {
  if (!isWanted) {
    await body.dump({ limit: mostAnswerBytes });
    return '';
  }
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > mostAnswerBytes) break;
  }
  return text;
}

/** How long the other side asks to wait, in seconds or until a date by its own clock, as far as anybody would. */
function waitOf(retryAfter: string | string[] | undefined, itsNowMs: number): number {
  const text = String(retryAfter ?? '');
  const waitMs = /^\d{1,6}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - itsNowMs;
  return waitMs > 0 ? Math.min(longestWaitMs, waitMs) : 0;
}

function describe(status: number, words: SinkRequest['words']): string {
  const own = words?.[status];
  if (own !== undefined) return `${own} (HTTP ${status})`;
  if (status === 401 || status === 403) return `it refuses our credentials (HTTP ${status})`;
  return status >= 300 && status < 400
    ? `it redirects, which is not followed (HTTP ${status})`
    : `it answers HTTP ${status}`;
}

function describeFault(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'it does not answer in time';
  const code = (error as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } }) ?? {};
  return `it cannot be reached (${plainLine(String(code.code ?? code.cause?.code ?? 'no answer'), 60)})`;
}
