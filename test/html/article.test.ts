import { describe, expect, it } from 'vitest';
import { articleOfHtml, linesOfHtml } from '../../src/html/article.js';

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
    const content = await articleOfHtml(html);
    expect(content?.text.split('\n')).toEqual(['افتتاح الطريق', FIRST, SECOND]);
    expect([content?.outlet, content?.date]).toEqual(['المرصد', '2024-05-01T10:00:00Z']);
  });

  it('without an article is null, and can be read whole', async () => {
    expect(await articleOfHtml('<!doctype html><html><body></body></html>')).toBeNull();
    expect(await linesOfHtml('<p>one<br>two</p><script>x</script><div> three  <i>four</i></div>')).toBe(
      'one\ntwo\nthree four',
    );
    expect(await linesOfHtml('')).toBe('');
  });
});
