/** A static page around some content, in the style of the view. */

import { paragraphsOf } from '../../src/formats/html/article.js';
import { escaped } from '../../src/formats/html/escape.js';
import { marksOf } from '../../src/formats/html/marks.js';
import { styleOf } from '../../src/formats/html/style.js';
import { WORDS } from '../../src/formats/html/words.js';
import { analyze } from '../../src/index.js';

const STYLE = `
:root{color-scheme:light dark}
body>main{max-width:76rem;margin:0 auto;padding:1rem;font:1rem/1.7 "Segoe UI","Arial","DejaVu Sans",sans-serif}
main a{color:#1257a8}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.25rem .625rem;border-bottom:1px solid #7d828b}
.scroll{overflow-x:auto}
.example{line-height:2.2}
.example p{margin:0}
@media(prefers-color-scheme:dark){main a{color:#8cc1ff}}`;

/** A whole page; `content` is markup already. */
export function pageOf(title: string, content: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title><style>${styleOf('auto')}${STYLE}</style></head>`,
    `<body class="qawl-page"><main><h1>${escaped(title)}</h1>`,
    content,
    '</main></body></html>\n',
  ].join('\n');
}

/** A sentence with what is read in it. Ids are left to the first mark of a page that has them: here there are none. */
export function exampleOf(text: string): string {
  const document = analyze(text);
  const marked = paragraphsOf(document, marksOf(document, 'example', WORDS.en)).join('');
  const plain = marked.replaceAll(/ id="example-q\d+" tabindex="0"/g, '');
  return `<div class="qawl-text example" dir="rtl" lang="ar">${plain}</div>`;
}

export function cellOf(text: string): string {
  return /\p{Script=Arabic}/u.test(text)
    ? `<td dir="rtl" lang="ar">${escaped(text)}</td>`
    : `<td>${escaped(text)}</td>`;
}

/** A table with its head; cells are markup. */
export function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n');
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${body}</tbody></table></div>`;
}
