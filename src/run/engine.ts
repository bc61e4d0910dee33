import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/**
 * How much a function runs before V8 optimizes it, several times as much as by itself: in bytes of bytecode for V8 11, in
 * calls since V8 12. The library is large, and much of it is optimized early and then again: with this the first two
 * thousand articles of a thread take 23.6 seconds of processor time instead of 28.1 in Node 20, and 23.4 instead of 26.0 in Node 22.
 * An engine prints an error for a switch that it doesn't know, so each is set where it is known to be.
 */
const SWITCHES: Readonly<Record<string, string>> = {
  '11': '--interrupt-budget=500000',
  '12': '--invocation-count-for-turbofan=12000',
  '13': '--invocation-count-for-turbofan=12000',
};

/** The switch for so many threads, or undefined where there is none to set. */
export function switchFor(
  threads: number,
  cores: number,
  versions: Partial<NodeJS.ProcessVersions>,
): string | undefined {
  const alone = threads < cores || 'bun' in versions || 'deno' in versions;
  return alone ? undefined : SWITCHES[versions.v8?.split('.')[0] ?? ''];
}

/**
 * Has the engine optimize later where there are as many threads as cores: elsewhere it does so on a core that has nothing
 * else to do. Changes no result.
 */
export function spareTheCompiler(threads: number): void {
  const known = switchFor(threads, availableParallelism(), process.versions);
  if (known !== undefined) setFlagsFromString(known);
}
