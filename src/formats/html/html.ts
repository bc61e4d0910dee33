import type { Document } from '../../types.js';
import { paragraphsOf } from './article.js';
import { escaped } from './escape.js';
import { legendOf } from './legend.js';
import { marksOf } from './marks.js';
import { checkedDocument, checkedLook, type Look, type RenderOptions } from './options.js';
import { SCRIPT } from './script.js';
import { speakersOf } from './speakers.js';
import { styleOf } from './style.js';
import { WORDS } from './words.js';

/** A fragment in pieces, so that a page may put a long article in bit by bit. */
export interface Fragment {
  readonly head: string;
  readonly paragraphs: readonly string[];
  readonly tail: string;
}

export function fragmentOf(document: Document, look: Look): Fragment {
  const { language, prefix, assets, theme } = look;
  const words = WORDS[language];
  const side = `${legendOf(words)}${speakersOf(document, prefix, words)}`;
  const style = assets ? `<style>${styleOf(theme)}</style>` : '';
  const script = assets ? `<script>${SCRIPT}</script>` : '';
  return {
    head: `<div class="qawl" dir="${words.direction}" lang="${language}">${style}<article class="qawl-text" dir="rtl" lang="ar" aria-label="${words.article}">`,
    paragraphs: paragraphsOf(document, marksOf(document, prefix, words)),
    tail: `</article><div class="qawl-side">${side}</div><p class="qawl-card" aria-hidden="true" hidden=""></p>${script}</div>`,
  };
}

function headlineOf({ sentences }: Document): string | null {
  return sentences.find(({ role }) => role === 'headline')?.text ?? null;
}

function pageOf(document: Document, look: Look, fragment: string): string {
  const { language, title } = look;
  const { direction, heading } = WORDS[language];
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>${escaped(title ?? headlineOf(document) ?? heading)}</title></head>`,
    `<body class="qawl-page"><header><h1><bdi>${escaped(title ?? heading)}</bdi></h1></header>`,
    `<main>${fragment}</main></body></html>\n`,
  ].join('\n');
}

/**
 * A view of an article: from right to left, with its quotations, their cues and speakers, and the names in it; beside it
 * a legend and who speaks how much. A page that needs nothing else, or a fragment for a page of yours. What the article
 * holds is shown and never run.
 *
 * @throws TypeError if `document` is none or an option has a wrong type; RangeError for an unknown option or value, or a
 * span outside of the text.
 * @example
 * renderHtml(analyze('قال الوزير إن الطريق مفتوح.'), { form: 'fragment' }).includes('<mark')
 * //=> true
 */
export function renderHtml(document: Document, options?: RenderOptions): string {
  const look = checkedLook(options);
  const checked = checkedDocument(document);
  const { head, paragraphs, tail } = fragmentOf(checked, look);
  const fragment = `${head}${paragraphs.join('')}${tail}`;
  return look.form === 'fragment' ? fragment : pageOf(checked, look, fragment);
}
