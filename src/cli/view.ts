import { writeFile } from 'node:fs/promises';
import type { RenderOptions } from '../formats/html/options.js';
import type { Document } from '../types.js';
import { articlesOf } from './input.js';

/** A page to write: of which file, where to (null is standard output), and how. */
export interface View {
  readonly file: string;
  readonly output: string | null;
  readonly options: RenderOptions;
}

/** What a view needs of the world. */
export interface Viewer {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly analyze: (text: string) => Document;
  readonly renderHtml: (document: Document, options: RenderOptions) => string;
}

/** Writes the page of a file; gives what could not be read, or what goes to standard output. */
export async function view(
  { file, output, options }: View,
  { stdin, analyze, renderHtml }: Viewer,
): Promise<{ readonly fault: string } | { readonly page: string }> {
  for await (const input of articlesOf([file], stdin)) {
    if ('fault' in input) return input;
    const page = renderHtml(analyze(input.text), options);
    if (output === null) return { page };
    await writeFile(output, page);
  }
  return { page: '' };
}
