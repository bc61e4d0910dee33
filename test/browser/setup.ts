import { existsSync } from 'node:fs';
import { buildPlayground } from '../../scripts/docs/playground.js';
import { CHROMIUM, PLAYGROUND } from './browser.js';

/** Builds the playground once; without a browser nothing here can be tested, and nothing counts as passed. */
export async function setup(): Promise<void> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(`chromium is absent: ${CHROMIUM} is not there; install it, or name another one in QAWL_CHROMIUM`);
  }
  await buildPlayground(PLAYGROUND);
}
