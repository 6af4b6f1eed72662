import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A shop with a login, as far as a journey can tell. */
export interface Shop extends AsyncDisposable {
  readonly url: string;
  /** What it was asked, in order: method, path, body. */
  readonly asked: readonly string[];
  /** Whether it takes orders. */
  isOpen: boolean;
}

const page = `<!doctype html><title>Shop</title><link rel="stylesheet" href="/style.css">
<form method="post" action="/login"><input name="user"><input name="password" type="password"><input type="hidden" name="csrf" value="c-77"><button>Sign in</button></form>`;

const cartPage = `<!doctype html><title>Cart</title><h1>Cart</h1><button onclick="fetch('/api/orders', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ item: 7, card_token: 'tok_secret' }) }).then((r) => r.json()).then((o) => { document.title = 'Order ' + o.order.id })">Pay</button>`;

/** Starts a shop: a login by form with a token against forgery, a session in a cookie that a redirect sets, and orders by JSON. */
export async function startShop(): Promise<Shop> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { method = '', url = '', headers } = request;
    if (url !== '/favicon.ico') asked.push(`${method} ${url} ${body}`.trim());
    const isSignedIn = /(^|; )session=s-42(;|$)/.test(headers.cookie ?? '');
    const send = (status: number, type: string, text: string, more: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': type, ...more }).end(text);
    };
    if (url === '/style.css') return send(200, 'text/css', 'body { color: black }');
    if (url === '/') return send(200, 'text/html', page, { 'x-build': 'b-9' });
    if (url === '/login' && method === 'POST') {
      if (!body.includes('csrf=c-77') || !body.includes('password=pa%24s')) return send(403, 'text/html', 'no');
      return send(303, 'text/html', '', { location: '/cart', 'set-cookie': 'session=s-42; Path=/; HttpOnly' });
    }
    if (!isSignedIn) return send(401, 'text/html', 'sign in first');
    if (url === '/cart') return send(200, 'text/html', cartPage);
    if (url === '/api/orders' && method === 'POST') {
      return shop.isOpen
        ? send(201, 'application/json', '{"order":{"id":"o/1"}}')
        : send(503, 'text/plain', '::error::closed');
    }
    if (url === '/api/orders/o%2F1') return send(200, 'application/json', '{"state":"paid"}');
    return send(404, 'text/plain', 'no such page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const shop: Shop = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    isOpen: true,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return shop;
}
