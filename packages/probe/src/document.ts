import type { HttpCheck } from '@fortify/core/config/check';
import { configOfChecks } from '@fortify/core/config/from-urls';
import type { DocumentFetcher, DocumentRequest } from '@fortify/core/deadline/document';
import { UpstreamError } from '@fortify/core/error';
import { createUnderWay } from './cancellation.ts';
import { type ContextPorts, createContext } from './context.ts';
import { totalTimeout } from './fault.ts';
import { ask } from './http.ts';

/**
 * Makes what fetches documents: the same connections, the same guard and the same limits as probes have, and no history. It is
 * tried once more where nothing came of it but a fault of the network.
 */
export function createDocumentFetcher(ports: ContextPorts, signal: AbortSignal): DocumentFetcher {
  const context = createContext(ports);
  const underWay = createUnderWay();
  const fetchOnce = async (check: HttpCheck) => {
    const cancellation = underWay.begin(signal);
    const timer = setTimeout(() => cancellation.cancel(totalTimeout(check.timeoutMs)), check.timeoutMs);
    const { answer, url } = await ask(check, context, cancellation, null).finally(() => {
      clearTimeout(timer);
      underWay.end(signal, cancellation);
    });
    return { answer, url };
  };
  return async (request) => {
    const check = checkOf(request);
    const first = await fetchOnce(check);
    const isTransient = ['dns', 'connect', 'reset'].includes(first.answer.fault?.reason ?? '');
    const { answer, url } = isTransient ? await fetchOnce(check) : first;
    if (answer.fault !== null) throw new UpstreamError(`${answer.fault.reason}: ${answer.fault.detail}`);
    const status = answer.status ?? 0;
    if (status < 200 || status > 299) throw new UpstreamError(`status: it answered with ${status}`);
    const type = answer.headers['content-type'];
    return {
      bytes: answer.body,
      contentType: typeof type === 'string' ? type : '',
      redirectedTo: url.host === new URL(request.url).host ? null : url.host,
    };
  };
}

function checkOf({ url, headers, timeoutMs, mostBytes }: DocumentRequest): HttpCheck {
  const [check] = configOfChecks([{ id: 'document', url }]).checks;
  if (check?.kind !== 'http') throw new Error('a URL is checked by HTTP');
  return { ...check, headers, maxBodyBytes: mostBytes, timeoutMs };
}
