import { isComma } from '../content/clause.js';
import { infoAt, inName, keyAt, type Scene } from '../scene.js';
import { looksLikeVerb } from '../speakers/word-shape.js';

/** ، لكنه باق, ، حيث بلغ, في حين انخفض, فيما هو باق: particles that a clause begins with, and that are no part of it. */
const PARTICLE = /^(?:و?(?:لكن(?:ه[ام]?)?|حيث|فيما|بينما)|وال[ذت]ي)$/u;
const MEANWHILE = /^و?حين$/u;
const IN = /^و?في$/u;
/** ، وهو زمن قياسي; but ، وهو ما and ، وهي التي only describe. */
const HE = /^وه[وي]$/u;
const THAT = /^(?:ما|ال[ذت]ي|الأمر)$/u;
const AS = 'كما';
const LED = /^و?ذلك$/u;
/** وارتفعت, وأصيب, وتراجع: the past by its shape, or by what news tell most; وبنات is a noun. */
const PAST =
  /^و(?:[^ا].[^ا]ت|ا.ت..ت?|ان...ت?|است...ت?|أ[^ا]..ت|ت[^اح]ا..ت?|ت...ت|كانت?|قالت?|تمت?|(?:بلغ|قتل|لقي|شهد|سجل|وصل|أصيب|وقع|حافظ|أسفر|ظل|بقي)ت?)$/u;

/** The verb of a clause that و joins. */
function beginsWithVerb(scene: Scene, i: number): boolean {
  if (infoAt(scene, i).noun || infoAt(scene, i).func === 'preposition' || inName(scene, i)) return false;
  return PAST.test(keyAt(scene, i)) || (/^و/u.test(keyAt(scene, i)) && looksLikeVerb(scene, i));
}

/**
 * بدأ الإجلاء، وبلغ عدد العائدين ألفا بحسب الوزارة: a phrase that no comma parts from the words before it attributes the clause it
 * stands in, and not the whole sentence; so does one that breaks its clause in two: ، والتي أدت، حسب مراقبين، إلى. Gives the token where that clause begins, or -1.
 */
export function nearestClause(scene: Scene, first: number, phrase: number, end: number): number {
  // كما أن هذا التعيين
  if (keyAt(scene, first) === AS && infoAt(scene, first + 1).comp) return first + 2;
  const broken = isComma(scene, end) && infoAt(scene, end + 1).func === 'preposition';
  if ((isComma(scene, phrase - 1) && !broken) || LED.test(keyAt(scene, phrase - 1))) return -1;
  for (let i = phrase - 2; i > first; i--) {
    if (IN.test(keyAt(scene, i - 1)) && MEANWHILE.test(keyAt(scene, i))) return i + 1;
    if (!isComma(scene, i - 1)) continue;
    const key = keyAt(scene, i);
    if (PARTICLE.test(key)) return i + 1;
    if (HE.test(key) ? !THAT.test(keyAt(scene, i + 1)) : beginsWithVerb(scene, i)) return i;
  }
  return -1;
}
