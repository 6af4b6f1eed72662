// A server that answers 50 ms after a request and says how long it really took, in a header and, by path, at /residence,
// so that its own lateness can be taken out of what a client reports. Prints its port.
import { createServer } from 'node:http';

const delayMs = 50;
let residence = {};
const server = createServer((request, response) => {
  if (request.url === '/residence') {
    response.end(JSON.stringify(residence));
    residence = {};
    return;
  }
  const began = performance.now();
  setTimeout(() => {
    residence[request.url] = performance.now() - began;
    response.setHeader('x-residence-ms', residence[request.url].toFixed(3));
    response.end('ok\n');
  }, delayMs);
});
server.keepAliveTimeout = 0;
server.listen({ port: 0, host: '0.0.0.0', backlog: 65_535 }, () => console.log(server.address().port));
