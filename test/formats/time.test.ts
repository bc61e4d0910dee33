import { describe, expect, it } from 'vitest';
import { analyze, toBrat, toConll, toJsonLd, toTei, toWebAnnotations } from '../../src/index.js';

/** Twice the document takes twice the time; what grows with its square takes minutes for these. */
const LIMIT_MS = 5_000;
const FORMATS = { toBrat, toConll, toJsonLd, toTei, toWebAnnotations };
const documents = [
  ['quotations', analyze(`قال محمد في لندن: "نعم نحن هنا". `.repeat(3_000))],
  ['nested marks', analyze(`قال الوزير: ${'\u00ab'.repeat(5_000)} نعم ${'\u00bb'.repeat(5_000)}`)],
  ['paragraphs', analyze('كلمة \n'.repeat(50_000))],
] as const;

describe.each(documents)('%s', (_, document) => {
  it.each(Object.entries(FORMATS))('%s takes no more than a moment', (_name, write) => {
    const start = process.cpuUsage().user;
    expect(write(document)).toBeDefined();
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(LIMIT_MS);
  });
});
