import { conjugateByStem } from '../../src/lexicon/conjugate.js';
import { shapeOf } from '../../src/lexicon/cue-forms.js';
import { foldKey } from '../../src/text/word.js';

/** The longest run of letters that all the words have; the empty string where they share none. */
function shared([first = '', ...others]: readonly string[]): string {
  for (let length = first.length; length > 0; length--) {
    for (let from = 0; from + length <= first.length; from++) {
      const run = first.slice(from, from + length);
      if (others.every((other) => other.includes(run))) return run;
    }
  }
  return '';
}

/**
 * Runs of letters of which every form of a verb has one, folded: قال, قول, قل and so on. A word without any is no form
 * of the verb, which then need not be conjugated to read it.
 */
export function coresOf(code: string, root: string): string[] {
  const stems = conjugateByStem(shapeOf(code, root)).map(({ forms }) => shared(forms().map(({ key }) => foldKey(key))));
  const cores = [...new Set(stems)];
  return cores.filter((core) => !cores.some((other) => other !== core && core.includes(other)));
}
