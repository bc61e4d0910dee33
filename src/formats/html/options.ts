import { checkedChoice, checkedNumber, checkedObject, checkedString } from '../../text/checked.js';
import type { Document, Span } from '../../types.js';

/** How a document is shown by `renderHtml`. */
export interface RenderOptions {
  /** A whole page, or a fragment to put into a page of your own. Default `page`. */
  readonly form?: 'page' | 'fragment';
  /** Title and heading of the page. Default the headline of the article, where it has one. */
  readonly title?: string;
  /** Language of everything around the article: legend, labels, speakers. Default `ar`. */
  readonly language?: 'ar' | 'en';
  /** Default `auto`: as the reader's system has it. Print is always light. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /** What the ids of the elements begin with: needed where several fragments stand in one page. Default `qawl`. */
  readonly prefix?: string;
  /** With the style and the script inside. Default true; false where your page has them already. */
  readonly assets?: boolean;
}

export type Language = NonNullable<RenderOptions['language']>;
export type Theme = NonNullable<RenderOptions['theme']>;

/** The options with their defaults; `title` is null where none is given. */
export interface Look {
  readonly form: NonNullable<RenderOptions['form']>;
  readonly title: string | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly prefix: string;
  readonly assets: boolean;
}

const KNOWN = ['form', 'title', 'language', 'theme', 'prefix', 'assets'];
/** What an id may be made of, so that links and selectors need no escapes. */
const NAME = /^[A-Za-z][\w-]*$/;

function checkedPrefix(value: unknown): string {
  const prefix = checkedString(value, 'options.prefix');
  if (!NAME.test(prefix)) {
    throw new RangeError(`options.prefix must be a letter and letters, digits, - or _, got ${JSON.stringify(prefix)}`);
  }
  return prefix;
}

function checkedFlag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${name} must be a boolean, got ${typeof value}`);
  return value;
}

/**
 * The options of a view, with their defaults.
 *
 * @throws TypeError for an option of a wrong type; RangeError for an unknown option or value.
 */
export function checkedLook(options: unknown): Look {
  const given = options === undefined ? {} : checkedObject(options, 'options', KNOWN);
  const { form = 'page', title, language = 'ar', theme = 'auto', prefix = 'qawl', assets = true } = given;
  return {
    form: checkedChoice(form, 'options.form', ['page', 'fragment'] as const),
    title: title === undefined ? null : checkedString(title, 'options.title'),
    language: checkedChoice(language, 'options.language', ['ar', 'en'] as const),
    theme: checkedChoice(theme, 'options.theme', ['auto', 'light', 'dark'] as const),
    prefix: checkedPrefix(prefix),
    assets: checkedFlag(assets, 'options.assets'),
  };
}

/** A span that lies in the text; a document that was stored may have lost its own. */
export function checkedSpan({ start, end }: Span, where: string, length: number): void {
  checkedNumber(start, `${where}.start`, 0, length);
  checkedNumber(end, `${where}.end`, start, length);
}

/**
 * A document as `analyze` gives it, or one that was stored and read again.
 *
 * @throws TypeError if it is none; RangeError for a quotation or name that lies outside of its text.
 */
export function checkedDocument(value: unknown): Document {
  const { text, sentences, tokens, entities, quotes } = checkedObject(value, 'document');
  if (typeof text !== 'string') throw new TypeError(`document.text must be a string, got ${typeof text}`);
  const lists = { sentences, tokens, entities, quotes };
  for (const [name, list] of Object.entries(lists)) {
    if (!Array.isArray(list)) throw new TypeError(`document.${name} must be an array, got ${typeof list}`);
  }
  return value as Document;
}
