import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiReport } from '../scripts/api-report.js';
import * as qawl from '../src/index.js';

describe('the interface', () => {
  it('is these functions', () => {
    expect(Object.keys(qawl).sort()).toEqual([
      'analyze',
      'convertOffsets',
      'createAnalyzer',
      'explainQuotes',
      'extractEntities',
      'extractOrganizations',
      'extractPeople',
      'extractPlaces',
      'extractQuotes',
      'normalize',
      'normalizeWithMap',
      'offsetsIn',
      'renderHtml',
      'segmentSentences',
      'summarizeSpeakers',
      'toBrat',
      'toConll',
      'toJsonLd',
      'toTei',
      'toWebAnnotations',
      'tokenize',
    ]);
  });

  it('is as etc/qawl.api.md has it (npx tsx scripts/api-report.ts writes it anew), and mentions no type without exporting it', () => {
    const { page, forgotten } = apiReport();
    expect(page).toBe(readFileSync(new URL('../etc/qawl.api.md', import.meta.url), 'utf8'));
    expect(forgotten).toEqual([]);
  });
});
