import type { EntityType } from '../../types.js';
import type { Candidate, Finder } from '../candidate.js';
import { isNationOfHolder } from '../grammar/body-rare.js';
import { closesName, opensName } from '../grammar/marks.js';
import { isOwner, isWish } from '../grammar/person-hidden.js';
import type { Lexeme } from '../lexeme.js';
import { isPredicate } from '../refine/veto/described.js';
import { veto } from '../refine/veto/veto.js';
import { readingsAt, type Scene, surfaceOffset } from '../scene.js';
import { defaultModel } from '../tagger/default-model.js';
import { type Model, tag } from '../tagger/tagger.js';
import { has } from '../words.js';
import { OUTSIDE } from './places.js';

/** From which confidence on the model is heard, and how much its word weighs against the rules: it knows people best. */
const TRUST: Readonly<Record<EntityType, { readonly least: number; readonly weight: number }>> = {
  person: { least: 0.7, weight: 1 },
  place: { least: 0.75, weight: 0.6 },
  organization: { least: 0.7, weight: 0.6 },
};

/** A longer run of one label names nothing: initials, letters and lists without a comma. Its parts would grow with its square. */
const MOST_WORDS = 20;

/** Two letters spelled out: سي إن إن. */
const SPELLED = 3;

/** Words that begin a clause; إن is either. */
const CLAUSES: ReadonlySet<Lexeme['func']> = new Set(['complementizer', 'modal']);

/** A name ends before the clause of who bears it: قالت المنظمة الدولية إن السلطات, فازت ريم سالم بأفضل دور. */
function clauseWithin(scene: Scene, first: number, last: number): number {
  const { lex } = scene;
  const deputy = isDeputyOf(scene, first);
  for (let i = first + 1; i < last; i++) {
    // لـ«دايركت تي في» النقل: what is in marks is whole; وكيل وزارة العمل للتفتيش: what he is for.
    if (opensName(scene, first - 1) && closesName(scene, i)) return i;
    if (deputy && OF_DEPUTY.test(lex[i]?.key ?? '')) return i;
    const word = lex[i];
    if (word && isWish(scene, i, word)) return i;
    const clause = CLAUSES.has(lex[i]?.func ?? null) || WITH.test(lex[i]?.key ?? '');
    if (clause && (lex[i - 1]?.key.length ?? 0) > SPELLED) return i;
    // استقبل سامي رشيد نظيره ماجد الصالح
    const counterpart = lex[i]?.noun?.human === true && lex[i]?.noun?.enclitic !== '';
    if (counterpart && !lex[i]?.given && !lex[i]?.family) return i;
  }
  return last;
}

/** The deputies of a minister have matters of their own. */
const isDeputyOf = ({ lex }: Scene, first: number): boolean =>
  lex[first]?.noun?.lemma === MINISTRY && DEPUTY.test(lex[first - 1]?.key ?? '');
const MINISTRY = 'وزارة';
/** وكيل الوزارة المساعد للتنمية */
const OF_DEPUTY = /^(?:لل|ل|المساعد$)/u;
const DEPUTY = /^[وفبل]*(?:وكيل|وكيلة|مساعد|نائب)$/u;

/** No word of a name begins so but the first; nor with a question. */
const WITH = /^(?:\u0628[\u0623\u0625]|أين$|كيف$|متى$)/u;

const OCCUPIED = /^المحتلة?$/u;

/** Words of a name behind which a known word is none of it. */
const WHOLE = 2;

/** زار سامي رشيد الجسر, وأضافت نجوى سعد بهدوء, فوزية سعد شككت: what he did, how and to what; nor is a mark a part of a name. */
function isBehind(word: Lexeme | null | undefined): boolean {
  if (!word) return true;
  if (word.given || word.family) return false;
  return word.article ? word.common || word.noun !== null || word.verb : word.verb || isManner(word);
}

const isManner = ({ key, odds }: Lexeme): boolean => key.startsWith('\u0628') && odds < 0;

/** طارق سلامة المنتمي: an adjective that says something of him is no part of his name. */
function withoutAdjective(scene: Scene, type: EntityType, first: number, last: number): number {
  const { lex } = scene;
  const word = lex[last - 1];
  // القدس المحتلة
  if (type === 'place' && last - first > 1 && OCCUPIED.test(word?.key ?? '')) return last - 1;
  // رئيس هيئة الأركان اليمني
  const noun = type === 'organization' && last - first > WHOLE ? lex[first]?.noun : null;
  if (noun && isNationOfHolder(scene, { noun, at: first }, last)) return last - 1;
  // اتهمت جمعية المستهلكين التجار: whom it accused.
  const object = type === 'organization' && last - first > WHOLE && lex[first - 1]?.verb === true;
  if (object && word?.article && word.noun?.human && lex[last - 2]?.article) return last - 1;
  if (type !== 'person' || last - first < 2) return last;
  if (isBehind(word) && (last - first > WHOLE || !word || isManner(word))) return last - 1;
  if (!word) return last;
  if (isOwner(scene, last - 1, word) || isPredicate(scene, first, last)) return last - 1;
  // السفير محمد صبيح الأمين العام
  if (word.article && word.noun?.class === 'office' && has(lex[last]?.bareSets ?? 0, 'naming')) return last - 1;
  if (word.given || word.family) return last;
  // كان اللاعب ماركو حزينا
  const predicate = lex[first - 2]?.func === 'verb-to-be' && ACCUSATIVE.test(word.key) && word.odds < SELDOM;
  const says = word.article ? has(word.bareSets, 'plain') : predicate;
  return says ? last - 1 : last;
}

/** محافظة ذمار: where the kind of place is no part of its name, its token less; nor is باسم behind a spokesman. */
function behindKind({ lex }: Scene, type: EntityType, first: number, last: number): number {
  const noun = lex[first]?.noun;
  const key = lex[first]?.key ?? '';
  // آية الله علي خامنئي
  if (type === 'person' && last - first > 2 && SIGN_OF.test(key) && lex[first + 1]?.key === GOD) return first + 2;
  if (type === 'person' && last - first > 1 && key === GOD && SIGN_OF.test(lex[first - 1]?.key ?? '')) return first + 1;
  // د. نزار العلي
  if (type === 'person' && last - first > 2 && LEADS.test(key) && lex[first + 1] === null) return first + 2;
  if (
    type === 'person' &&
    last - first > 1 &&
    (LEADS.test(key) || (ARM.test(key) && RANK.test(lex[first - 1]?.key ?? '')))
  )
    return first + 1;
  if (type === 'person' && key === IN_THE_NAME && SPEAKS.test(lex[first - 1]?.key ?? '')) return first + 1;
  return type === 'place' && last - first > 1 && noun && !noun.article && OUTSIDE.has(noun.lemma) ? first + 1 : first;
}

const SIGN_OF = /^[وفبل]?آية$/u;
const GOD = 'الله';
/** بين الغنوشي, د نزار العلي: the verb, and the letter of a title. */
const LEADS = /^(?:و?بين|[دم])$/u;
/** العقيد بحري شايع الأحمد: the arm of the rank. */
const ARM = /^(?:بحري|جوي|بري|ركن|طيار)$/u;
const RANK = /(?:عميد|عقيد|لواء|مقدم|رائد|نقيب|ملازم|فريق)$/u;
const IN_THE_NAME = 'باسم';
const SPEAKS = /(?:متحدث|ناطق)[ةا]?$/u;

/** Log-odds of a word that is seldom a name. */
const SELDOM = -3;
const ACCUSATIVE = /ا$/u;

/** اجتمع شويغو …، وبشويغو اتصل: where the word begins behind a letter that the text has it without. */
function behindLetter(scene: Scene, first: number, start: number, known: ReadonlySet<string>): number {
  const word = scene.lex[first];
  const begins = scene.view.start[first] ?? 0;
  if (!word || word.given || word.family || word.place) return start;
  const letters = start - begins;
  const letter = LETTER.test(word.key.slice(letters)) && known.has(word.key.slice(letters + 1));
  return letter ? begins + surfaceOffset(scene, first, letters + 1) : start;
}

const LETTER = /^[\u0628\u0644\u0643\u0648\u0641]/u;

type Named = ReturnType<typeof tag>[number];

/** Token at which و joins a second name: محمد وفؤاد, كارلوس إدواردو وايلتون ألميدا; 0 where there is none. */
function joint(scene: Scene, { first, last, type }: Named): number {
  if (type !== 'person') return 0;
  for (let i = first + 1; i < last; i++) {
    const word = scene.lex[i];
    if (!word?.key.startsWith(AND) || word.given || word.family || !scene.lex[i - 1]) continue;
    if (i === first + OF_TWO && last - i === OF_TWO) return i;
    if (readingsAt(scene, i).some(({ offset, lexeme }) => offset === AND.length && lexeme.given && lexeme.name >= 1))
      return i;
  }
  return 0;
}

/** Two names that the model took for one. */
function apart(scene: Scene, name: Named): Named[] {
  const { first } = name;
  const middle = joint(scene, name);
  if (middle <= first) return [name];
  const { start, end } = scene.view;
  return [
    { ...name, last: middle, end: end[middle - 1] ?? name.end },
    { ...name, first: middle, start: (start[middle] ?? 0) + AND.length },
  ];
}

const AND = 'و';
/** Words of a name of a given name and a family's. */
const OF_TWO = 2;

function find(scene: Scene, model: Model): readonly Candidate[] {
  const all = tag(scene.view, model, { matchAt: (at) => scene.matches[at] ?? null });
  const known = new Set(all.flatMap(({ first, last }) => scene.lex.slice(first, last).map((word) => word?.key ?? '')));
  const named = all
    .filter(({ type, first, last, confidence }) => confidence >= TRUST[type].least && last - first <= MOST_WORDS)
    .flatMap((name) => apart(scene, name))
    .map(({ type, first: begin, last: reach, start, end, confidence }) => {
      const first = behindKind(scene, type, begin, reach);
      const last = withoutAdjective(scene, type, first, clauseWithin(scene, first, reach));
      return {
        type,
        first,
        last,
        start: first > begin ? (scene.view.start[first] ?? start) : behindLetter(scene, first, start, known),
        end: last < reach ? (scene.view.end[last - 1] ?? end) : end,
        score: confidence * TRUST[type].weight,
        rule: `${type}/model`,
        title: null,
        entry: null,
      };
    });
  return veto(scene, named);
}

/** Asks for the model when it is needed first. */
export const learnedBy =
  (modelOf: () => Model): Finder =>
  (scene) =>
    find(scene, modelOf());

/** What the trained model names: people of no table and no title, above all. */
export const findLearned = learnedBy(defaultModel);
