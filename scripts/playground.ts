/** Builds the playground and serves it on this machine: `npm run playground`, or with a port behind it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { buildPlayground } from './docs/playground.js';

const FOLDER = fileURLToPath(new URL('../docs/dist/playground', import.meta.url));
const PORT = 8080;

await buildPlayground(FOLDER);
const page = readFileSync(`${FOLDER}/index.html`);
const server = createServer((request, response) => {
  const found = request.url === '/' || request.url === '/index.html';
  response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(found ? page : 'not found');
});
server.listen(Number(process.argv[2] ?? PORT), 'localhost', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`http://localhost:${address.port}/`);
});
