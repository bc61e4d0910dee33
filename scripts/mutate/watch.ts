import { Worker } from 'node:worker_threads';

/** Looks every half second; ends the process where one turn takes more of the processor's time than it may. */
const PROGRAM = `
const { workerData: { turns, seconds } } = require('node:worker_threads');
let turn = 0;
let since = 0;
setInterval(() => {
  const now = process.cpuUsage().user / 1e6;
  if (Atomics.load(turns, 0) !== turn) [turn, since] = [Atomics.load(turns, 0), now];
  else if (turn > 0 && now - since > seconds) process.kill(process.pid, 'SIGKILL');
}, 500);`;

/** Watches over turns of so many seconds of the processor at the most; what is given back begins a turn. */
export function watchOver(seconds: number): () => void {
  const turns = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  new Worker(PROGRAM, { eval: true, workerData: { turns, seconds } }).unref();
  return () => void Atomics.add(turns, 0, 1);
}
