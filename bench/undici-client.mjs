// The peer that is a library: undici's own `request` with a new connection for each URL, so many at a time.
// Arguments: concurrency, a file of URLs. Prints one line of JSON: [reported milliseconds, residence header] for each.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';

const [concurrency, file] = [Number(process.argv[2]), process.argv[3]];
const urls = readFileSync(file, 'utf8').trim().split('\n');
const dispatcher = new Agent({ pipelining: 0 });
const results = [];
let next = 0;
await Promise.all(
  Array.from({ length: concurrency }, async () => {
    while (next < urls.length) {
      const url = urls[next++];
      const began = performance.now();
      const { headers, body } = await request(url, { dispatcher });
      await body.dump();
      results.push([performance.now() - began, Number(headers['x-residence-ms'] ?? 0)]);
    }
  }),
);
console.log(JSON.stringify(results));
process.exit();
