/** How a stretch of text is shown. */
export type Style = 'strong' | 'faint';
export type Paint = (style: Style, text: string) => string;

export const unpainted: Paint = (_, text) => text;

const CODES: Readonly<Record<Style, number>> = { strong: 1, faint: 2 };

/** With the escape sequences of a terminal. */
export const painted: Paint = (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;
