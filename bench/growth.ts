/**
 * Does twice the text take twice the time? `npm run growth` times each hostile text and half of it: medians of several
 * runs, in turn, of processor time. Fails where one takes more than MOST times as long.
 */
import { analyze } from '../src/index.js';
import { HOSTILE } from './hostile.js';

const MOST = 2.3;
const RUNS = 5;
const only = process.argv[2] ?? '';

function milliseconds(text: string): number {
  const before = process.cpuUsage().user;
  analyze(text);
  return (process.cpuUsage().user - before) / 1000;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

let failures = 0;
console.log('| text | n | ms for n | ms for 2n | factor |\n|---|---:|---:|---:|---:|');
for (const { name, longest, make } of HOSTILE.filter((hostile) => hostile.name.includes(only))) {
  const [half, whole] = [make(longest / 2), make(longest)];
  milliseconds(whole);
  const times: [number, number][] = Array.from({ length: RUNS }, () => [milliseconds(half), milliseconds(whole)]);
  const [one, two] = [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
  const factor = two / one;
  if (factor > MOST) failures++;
  const cells = [name, half.length.toLocaleString('en'), one.toFixed(0), two.toFixed(0), factor.toFixed(2)];
  console.log(`| ${cells.join(' | ')} |${factor > MOST ? ` more than ${MOST}` : ''}`);
}
process.exitCode = failures > 0 ? 1 : 0;
