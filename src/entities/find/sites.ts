import { NUMBER } from '../../text/view.js';
import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { bodyName } from '../grammar/body-name.js';
import { quotedEnd } from '../grammar/marks.js';
import { nameRun } from '../grammar/person-name.js';
import { bareOf, type Lexeme } from '../lexeme.js';
import { type Scene, sameLine, surfaceOffset } from '../scene.js';
import { has, inSet } from '../words.js';

const MOST_WORDS = 4;
const NAMED = 0.75;
const DEFINITE = 0.6;
const UNSURE = 0.5;
/** Heads that any definite noun names: شارع التحرير, ميدان الاستقلال. */
const STREETS = new Set(['شارع', 'ميدان']);
/** Log-odds of a word behind a head that stays outside: قرية بيرزيت. */
const POSSIBLY = -1;
const ROAD = 'طريق';
/** Surroundings are of anything: محيط المدينة, محيط المسبار. */
const AROUND = 'محيط';
/** What a body has for itself: مسجد قوات الطوارئ, ملعب نادي النصر. */
const OF_BODIES = new Set(['مسجد', 'ملعب', 'استاد', 'ستاد']);
/** What stops a gap too: سد الثغرات. */
const DAM = 'سد';
/** Heads so general that only a foreign word behind them is a name. */
const WIDE = new Set([
  'منطقة',
  'طريق',
  'وسط',
  'دولة',
  'قطاع',
  'بلد',
  'حدود',
  'ساحل',
  'ريف',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'حقل',
  'مقام',
  'عاصمة',
  'ملهى',
  'خط',
  'إقليم',
  'مياه',
  'أراضي',
]);
const LIKELY = 0.6;
const HUMAN = new Set(['الملك', 'الأمير', 'الشيخ', 'الإمام', 'الشهيد', 'السلطان', 'النبي']);

const TITLES: ReadonlySet<string> = new Set(['honorific', 'rank', 'profession']);
const OF_FATHER = /^(?:بن|بنت|ابن|ابنة)$/u;

interface Proper {
  readonly last: number;
  readonly score: number;
}

/** Whether a word alone can name a site: not one that any table knows as something else. */
function isProper(lexeme: Lexeme): boolean {
  if (lexeme.family && lexeme.article) return true;
  if (!lexeme.article && lexeme.odds < POSSIBLY) return false;
  return lexeme.name > 0 && !lexeme.noun && !lexeme.demonym && !lexeme.common && !has(lexeme.bareSets, 'plain');
}

/** A name that is whole in itself: in marks, in the gazetteer, of a person, or another built site. */
function wholeAfter(scene: Scene, i: number, named: boolean): Proper | null {
  const quoted = quotedEnd(scene, i, MOST_WORDS);
  if (quoted > i) return { last: quoted, score: NAMED };
  // ملعب 5 جويلية, قصر 22 مايو: a day of a year that all remember.
  if (named && scene.view.kind[i] === NUMBER && scene.lex[i + 1]?.date === true) return { last: i + 2, score: NAMED };
  const lexeme = scene.lex[i];
  if (!lexeme || !named) return null;
  const match = scene.found[i];
  if (match && match.start === scene.view.start[i]) return { last: match.last, score: NAMED };
  const next = scene.found[i + 1];
  const site = lexeme.noun?.class === 'site' && !lexeme.article && lexeme.noun.prefix === 0;
  const nested = site && next && next.start === scene.view.start[i + 1];
  if (nested) return { last: next.last, score: NAMED };
  if (isFathered(scene, i)) return { last: nameRun(scene, i)?.last ?? i + 1, score: NAMED };
  const run = isHonoured(lexeme) ? nameRun(scene, i + 1, 0, true) : null;
  return run && { last: run.last, score: NAMED };
}

/** شارع المهندس سامر الحمداني: whoever it bears the name of, behind his title. */
const isHonoured = ({ key, noun }: Lexeme): boolean =>
  HUMAN.has(key) || (noun?.article === true && noun.human && TITLES.has(noun.class) && noun.number === 'singular');

/** شارع أسماء بنت عميس, طريق عمر بن الخطاب: a given name with the father's. */
function isFathered(scene: Scene, i: number): boolean {
  const [name, next] = [scene.lex[i], scene.lex[i + 1]];
  return name?.given === true && !!next && OF_FATHER.test(next.key) && nameRun(scene, i) !== null;
}

/** The token behind the body at `i` that has the site for its own; `i` where there is none. */
function ownerEnd(scene: Scene, i: number): number {
  const [here, next] = [scene.lex[i], scene.lex[i + 1]];
  if (here?.key !== FORCES || !next || next.func || !sameLine(scene, i, i + 1)) {
    const last = bodyName(scene, i)?.last ?? i;
    // ملعب نادي الاتحاد بجدة: where it is.
    return scene.lex[last - 1]?.key.startsWith(IN) && scene.found[last - 1] ? last - 1 : last;
  }
  // قوات الطوارئ الخاصة, قوات طوارئ عسير
  const place = next.article ? null : scene.found[i + 2];
  return place ? place.last : scene.lex[i + 2]?.key === SPECIAL ? i + 3 : i + 2;
}

const FOR_THE = 'لل';
const IN = 'ب';
const FORCES = 'قوات';
const SPECIAL = 'الخاصة';

/** What names the site behind its head: an unknown word, a place, a person, a definite noun. */
function properAfter(scene: Scene, head: number, built: boolean): Proper | null {
  const i = head + 1;
  if (!sameLine(scene, head, i)) return null;
  const owner = OF_BODIES.has(scene.lex[head]?.noun?.lemma ?? '') ? ownerEnd(scene, i) : i;
  if (owner > i) return { last: owner, score: NAMED };
  const whole = wholeAfter(scene, i, built);
  if (whole) return whole;
  const lexeme = scene.lex[i];
  // عرض حي للنحل: a word behind ل names no site.
  if (!lexeme || lexeme.func || lexeme.verb || lexeme.date || lexeme.key.startsWith(FOR_THE)) return null;
  if (scene.found[i] && scene.found[i]?.start === scene.view.start[i]) return null;
  const run = nameRun(scene, i);
  // ساحة حرب
  const event = lexeme.noun?.class === 'event' && run?.parts === 1;
  if (run && (built ? !event : run.best >= LIKELY)) return { last: foreignEnd(scene, i, run.last), score: NAMED };
  if (built && !lexeme.common && foreignEnd(scene, i, i + 1) > i + 1) return { last: i + 2, score: NAMED };
  if (WIDE.has(scene.lex[head]?.noun?.lemma ?? '') || (built && !lexeme.article)) return null;
  if (isProper(lexeme) && !(lexeme.article && scene.lex[head]?.noun?.lemma === DAM))
    return { last: i + 1, score: lexeme.article ? DEFINITE : UNSURE };
  const street = STREETS.has(scene.lex[head]?.noun?.lemma ?? '') && lexeme.article && !lexeme.demonym;
  return street && !lexeme.noun && !has(lexeme.bareSets, 'plain') ? { last: i + 1, score: DEFINITE } : null;
}

/** The words of a foreign name of a place from `first` on: ستامفورد بريدج. */
function foreignEnd(scene: Scene, first: number, last: number): number {
  let end = first + 1;
  while (end < last && end - first < MOST_WORDS && (scene.lex[end]?.odds ?? -1) > 0) end++;
  return FOREIGN_ENDS.test(scene.lex[end]?.key ?? '') ? end + 1 : end;
}

/** Road, Street, Park and the like, which are words of the language too: لوفتوس رود. */
const FOREIGN_ENDS = /^(?:رود|ستريت|بارك|لين|هاوس|سكوير|أرينا|ارينا)$/u;

/** Definite adjectives behind a built site: مطار إسلام آباد الدولي, قاعدة العند الجوية, ميناء جدة الإسلامي. */
function withAdjective(scene: Scene, end: number): number {
  const tied = scene.found[end + 1];
  // مطار جربة-جرجيس الدولي
  const last =
    tied && DASH.test(scene.view.word[end]?.key ?? '') && tied.start === scene.view.end[end] ? tied.last : end;
  const lexeme = scene.lex[last];
  return lexeme?.article && ADJECTIVE.test(bareOf(lexeme)) ? last + 1 : last;
}

const DASH = /^[-\u2013]$/u;
const ADJECTIVE =
  /^(?:دولي|كبير|أكبر|شمالي|جنوبي|شرقي|غربي|نبوي|حرام|أقصى|جوية?|بحرية|إسلامي|رئاسي|صحراوي|إقليمي|رياضية)$/u;

/** Sites by their generic head: مدينة X names X, ملعب X is named with its head. */
export function findSites(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.site) === 0) continue;
    const noun = scene.lex[i]?.noun;
    if (noun?.class !== 'site' || noun.enclitic !== '') continue;
    const road = noun.lemma === ROAD && (HUMAN.has(scene.lex[i + 1]?.key ?? '') || isFathered(scene, i + 1));
    const built = inSet('built', noun.lemma) || road;
    if (noun.article || noun.lemma === AROUND) continue;
    if (noun.number !== 'singular') continue;
    const proper = properAfter(scene, i, built);
    if (!proper) continue;
    candidates.push(
      propose(scene, {
        type: 'place',
        first: built ? i : i + 1,
        last: built ? withAdjective(scene, proper.last) : proper.last,
        offset: built ? surfaceOffset(scene, i, noun.prefix) : 0,
        score: proper.score,
        rule: built ? 'place/site' : 'place/head',
      }),
    );
  }
  return candidates;
}
