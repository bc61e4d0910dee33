import { describe, expect, it } from 'vitest';
import { switchFor } from '../../src/run/engine.js';

describe('the compiler of V8', () => {
  it.each(['11.3.244', '12.4.254', '13.6.233'])('optimizes later where every core has a thread: %s', (v8) =>
    expect(switchFor(2, 2, { v8 })).toMatch(/^--[a-z-]+=\d+$/u),
  );

  it('is left as it is where a core is free', () => expect(switchFor(1, 2, { v8: '11.3.244' })).toBeUndefined());

  it.each(['bun', 'deno'])('is left as it is in %s', (runtime) =>
    expect(switchFor(2, 2, { v8: '11.3.244', [runtime]: '1.0.0' })).toBeUndefined(),
  );

  it('is left as it is where its switches are not known', () => {
    expect(switchFor(2, 2, { v8: '99.1' })).toBeUndefined();
    expect(switchFor(2, 2, {})).toBeUndefined();
  });
});
