import { describe, expect, it } from 'vitest';
import { contentOfHtml } from '../../src/run/html.js';

const FIRST = 'قال وزير النقل سامي رشيد إن الطريق الجديد سيفتح قبل نهاية الشهر، وإن الحافلات ستعمل في الليل أيضا.';
const SECOND = 'وأضاف أن أعمال الترميم تسير وفق الخطة المرسومة، وأن السكان سيلاحظون الفرق منذ الأسبوع الأول.';

const page = (body: string): string => `<!doctype html><html lang="ar"><head>
<title>افتتاح الطريق</title>
<meta property="og:site_name" content="المرصد">
<meta property="article:published_time" content="2024-05-01T10:00:00Z">
</head><body><nav><a href="/">main</a> <a href="/sport">sport</a></nav>${body}<footer>contact</footer></body></html>`;

describe('a page', () => {
  it('gives its headline and its paragraphs, a line each, and what it says of itself', async () => {
    const html = page(`<article><h1>افتتاح الطريق</h1><p>${FIRST}</p>
      <p>${SECOND.replace('، ', '،\n   ')}</p></article>`);
    const { text, outlet, date } = await contentOfHtml(html);
    expect(text.split('\n')).toEqual(['افتتاح الطريق', FIRST, SECOND]);
    expect([outlet, date]).toEqual(['المرصد', '2024-05-01T10:00:00Z']);
  });

  it('without an article says so', async () => {
    await expect(contentOfHtml('<!doctype html><html><body></body></html>')).rejects.toThrow('no article found');
  });
});
