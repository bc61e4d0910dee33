import { describe, expect, it } from 'vitest';
import { MissingPeer, peer } from '../src/peers.js';

function missing(name: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(`Cannot find package '${name}'`), { code: 'ERR_MODULE_NOT_FOUND' }));
}

describe('an optional package', () => {
  it('that is missing gives a sentence that says what to install', async () => {
    const load = peer('hyparquet', () => missing('hyparquet'));
    await expect(load).rejects.toThrow(MissingPeer);
    await expect(load).rejects.toThrow('qawl needs the package hyparquet to read Parquet: npm install hyparquet');
  });
  it('that is of no use without another is named with it', async () => {
    const load = peer('linkedom', () => missing('linkedom'));
    await expect(load).rejects.toThrow('to read HTML: npm install @mozilla/readability linkedom');
  });
  it('that is broken otherwise gives its own error', async () => {
    await expect(peer('fzstd', () => Promise.reject(new Error('broken')))).rejects.toThrow(/^broken$/);
    await expect(peer('fzstd', () => missing('something-else'))).rejects.toThrow(/something-else/);
  });
});
