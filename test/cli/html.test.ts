import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { htmlOf } from '../../src/html/decode.js';
import { analyze } from '../../src/index.js';
import { jsonLines, qawl } from './world.js';

const folder = mkdtempSync(join(tmpdir(), 'qawl-html-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PARAGRAPHS = [
  'قال وزير النقل سامي رشيد إن الطريق الساحلي مفتوح أمام الشاحنات منذ صباح اليوم، وإن الأشغال انتهت قبل موعدها بأسبوعين كاملين.',
  'وأضاف في مؤتمر صحفي عقده في مقر الوزارة: "لن نغلق هذا الطريق أبدا، وسنضيف إليه مسارا ثالثا في الصيف المقبل".',
  'ورحب سكان القرى المجاورة بالخطوة، وطالبوا بإنارة الطريق وبإقامة جسر للمشاة قرب المدرسة حتى لا يتكرر ما حدث في الشتاء.',
];
const ROAD = 'الطريق';
const page = (charset: string): string => `<!doctype html><html lang="ar"><head><meta charset="${charset}">
<title>افتتاح الطريق الساحلي</title><script>var menu = 1;</script></head><body>
<nav><ul><li><a href="/">الرئيسية</a></li>
<li><a href="/sport">رياضة</a></li></ul></nav>
<article><h1>افتتاح الطريق الساحلي</h1>${PARAGRAPHS.map((text) => `<p>${text.replace(ROAD, `<b>${ROAD}</b>`)}</p>`).join('\n')}</article>
<footer>جميع الحقوق محفوظة</footer></body></html>`;

describe('a page', () => {
  it('is decoded as it says', () => {
    const word = Uint8Array.of(0xde, 0xe6, 0xe1);
    const head = Buffer.from('<html><head><meta charset="windows-1256">');
    expect(htmlOf(Buffer.concat([head, word]))).toContain('\u0642\u0648\u0644');
    expect(htmlOf(Buffer.from('<meta charset="no-such-charset">\u0642'))).toContain('\u0642');
    expect(() => htmlOf(Buffer.concat([Buffer.from('<p>'), word]))).toThrow('not valid utf-8');
  });

  it('goes through the command, which gives its text where it is asked for', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, page('utf-8'));
    const { out } = await qawl(['quotes', '--text', '-f', 'ndjson', file], [], { analyze });
    const [record] = jsonLines(out) as [{ text: string; quotes: { start: number; end: number; text: string }[] }];
    expect(record.quotes.length).toBeGreaterThan(1);
    expect(record.text.split('\n')).toEqual(['افتتاح الطريق الساحلي', ...PARAGRAPHS]);
    for (const { start, end, text } of record.quotes) expect(record.text.slice(start, end)).toBe(text);
  });
});
