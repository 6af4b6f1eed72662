import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { send } from './send.ts';

test('what is asked to come again comes when it was asked to, and no later than anybody waits', async () => {
  const answers = [
    { status: 503, 'retry-after': '7' },
    { status: 429, 'retry-after': '99999' },
    { status: 500, 'retry-after': '1' },
    { status: 200, 'retry-after': '' },
  ];
  const server = createServer((_, response) => {
    const { status, ...headers } = answers.shift() ?? { status: 500 };
    response.writeHead(status, headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const waits: number[] = [];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const sleep = async (durationMs: number) => waits.push(durationMs);
  await send({ method: 'POST', url, headers: {}, body: '' }, 5000, { sleep, random: () => 0 });
  expect(waits).toEqual([7000, 30_000, 4000]);
  await new Promise((resolve) => server.close(resolve));
});
