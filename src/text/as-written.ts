import type { View } from './view.js';

/** What stands for spelling.ts in the small entry: texts are read as they are spelled. */
export const inStandardSpelling = (view: View): View => view;
