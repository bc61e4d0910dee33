import XRegExp from 'xregexp';

/** Patterns in free-spacing form, by name; a pattern may hold those before it as `{{NAME}}`. */
export type Grammar = Readonly<Record<string, string>>;

// The engine knows \p{…} itself; XRegExp would spell it out as ranges.
XRegExp.addToken(/\\[pP]\{[^}]+\}/, (match) => match[0], { scope: 'all', leadChar: '\\' });

/** XRegExp leaves an empty group where white space stood, to keep the tokens on both sides apart. */
const SEPARATOR = /\(\?:\)(?![*+?{])/g;
/** A look-ahead of nothing needs no group of its own. */
const GROUPED_CUT = '(?:(?=))';
const CUT = '(?=)';
const NOT_ASCII = /[^\x20-\x7e]/g;

/** Compiles a grammar: the source of a native regular expression for each name, in ASCII, for the `u` flag. */
export function compile(grammar: Grammar): ReadonlyMap<string, string> {
  const built: Record<string, RegExp> = {};
  const sources = new Map<string, string>();
  for (const [name, pattern] of Object.entries(grammar)) {
    const regex = XRegExp.build(pattern, built, 'x');
    built[name] = regex;
    sources.set(name, asciiOf(regex.source.replace(SEPARATOR, '').replaceAll(GROUPED_CUT, CUT)));
  }
  return sources;
}

function asciiOf(source: string): string {
  return source.replace(NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
