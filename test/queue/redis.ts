import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** A server of our own, whose data survive it. */
export interface Server {
  readonly url: string;
  /** Ends without warning and starts again, with what it has written down. */
  restart(downFor: number): Promise<void>;
  /** Cuts the connections of everybody. */
  cut(): Promise<void>;
  end(): Promise<void>;
}

/** No test may pass because the server it needs isn't there. */
export function needRedis(): void {
  if (spawnSync('redis-server', ['--version']).status === 0) return;
  throw new Error(
    'redis-server is absent: install it (apt-get install redis-server), these tests cannot be run without',
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function start(port: number, folder: string): Promise<ChildProcess> {
  const persistence = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''];
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...persistence],
    {
      stdio: 'ignore',
    },
  );
  const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  client.on('error', () => {});
  await client.ping();
  client.disconnect();
  return server;
}

const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGKILL');
  });

export async function startRedis(parent: string): Promise<Server> {
  needRedis();
  const folder = join(parent, 'redis');
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  let server = await start(port, folder);
  const url = `redis://127.0.0.1:${port}`;
  return {
    url,
    async restart(downFor) {
      await ended(server);
      await pause(downFor);
      server = await start(port, folder);
    },
    async cut() {
      const client = new Redis(url);
      await client.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
      client.disconnect();
    },
    end: () => ended(server),
  };
}
