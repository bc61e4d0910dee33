import { demonymOf } from '../../lexicon/gazetteer.js';
import type { Noun } from '../../lexicon/nouns.js';
import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { bodyName } from '../grammar/body-name.js';
import { closesName, opensName, quotedEnd } from '../grammar/marks.js';
import { isReached } from '../grammar/person-ends.js';
import { hiddenName, isDone, tells } from '../grammar/person-hidden.js';
import { type NameRun, nameRun } from '../grammar/person-name.js';
import type { Lexeme } from '../lexeme.js';
import { type Scene, sameLine, surfaceOffset } from '../scene.js';
import { has } from '../words.js';

/** Tokens that an office may take before its holder's name: رئيس قسم الخدمات المساندة بالمستشفى المهندس X. */
const LONGEST = 16;
/** And what it is of, in marks. */
const LONGEST_MARKED = 4;
const COMMAS = new Set(['\u060c', ',', '-', '\u2013']);
/** و that print has torn from its word. */
const AND = 'و';
/** A word that goes on with what a title is of (للتفتيش, بالمستشفى, والتعليم), and one that ends it. */
const REOPENS = /^[وف]?[بل]|^[وف]ال/u;
const CLOSES = /^[وفب]*ال|^[وف]?لل/u;

/** Prepositions that say where an office is held: المتحدث باسم, مدير العمليات في. */
const LEADS_ON = new Set(['في', 'باسم', 'لدى', 'عن', 'من', 'على', 'لـ', 'ل']);

/** How much a word must look like a name: right behind a title, behind a longer office, behind a comma. */
const DIRECT = -0.2;
const SINGLE = 0.2;
const DISTANT = 0.55;
/** وزير الطاقة والمياه سليم حبيقة: a given name that is a word as well, and what may be a family's. */
const GIVEN_AND_MORE = 0.5;
const SURE_BODY = 0.5;
/** Log-odds of a single unknown word right behind a title. */
const LOOKS_FOREIGN = -1;

const IN = /^[وف]?في$/u;
/** A rank, and a team. */
const GENERAL = 'فريق';
const TITLES: ReadonlySet<string> = new Set(['office', 'rank', 'honorific', 'profession']);

const ADDRESS: ReadonlySet<string> = new Set(['rank', 'honorific']);
/** Without its article such a title says what somebody is: جندي تركي. */
const BARE: ReadonlySet<string> = new Set(['rank', 'profession']);

interface Walk {
  /** Only titles, adjectives and nationalities have been passed. */
  direct: boolean;
  comma: boolean;
  /** The last noun passed heads a body that may be named after a person. */
  namesake: boolean;
  /** What the title is of has come to its definite end: only an adjective, a preposition or a name may follow. */
  closed: boolean;
  /** The title can be nothing else: definite, or a form of address. */
  sure: boolean;
  /** Nothing has been passed behind an indefinite trade or rank: مغنية كورال sings in a choir, جندي تركي is a Turk. */
  bare: boolean;
  /** The last title passed is a form of address: الدكتور, العقيد. */
  address: boolean;
}

function isSure(noun: Noun | null): boolean {
  return noun !== null && noun.lemma !== GENERAL && (noun.definite || (ADDRESS.has(noun.class) && !noun.ambiguous));
}

function isTitle(noun: Noun | null | undefined): boolean {
  if (noun?.lemma === GENERAL) return noun.article && noun.number === 'singular';
  return noun !== null && noun !== undefined && TITLES.has(noun.class) && noun.number === 'singular';
}

/** Passes one more title: رئيس القسم الدكتور. */
function passTitle(noun: Noun, walk: Walk): void {
  walk.direct = true;
  walk.namesake = false;
  walk.comma = false;
  walk.sure ||= isSure(noun);
  walk.address = ADDRESS.has(noun.class) && noun.lemma !== GENERAL;
  walk.closed = noun.article;
}

const TOLD = /^ل/u;

/** Token behind one mark that a title may have before its name; -1 where a mark ends it. */
function overMark(scene: Scene, p: number, walk: Walk): number {
  if (COMMAS.has(scene.view.word[p]?.key ?? '') && !walk.comma) {
    walk.comma = true;
    return p + 1;
  }
  // الرئيس التنفيذي لـ«المدار»: in marks behind a preposition stands what he heads.
  const headed = LEADS_ON.has(scene.view.word[p - 1]?.key ?? '') ? quotedEnd(scene, p, LONGEST_MARKED) : p;
  if (headed > p) return headed;
  return opensName(scene, p) || closesName(scene, p) ? p + 1 : -1;
}

const describesTitle = (lexeme: Lexeme): boolean =>
  lexeme.demonym ||
  has(lexeme.keySets, 'plain') ||
  (lexeme.article && (has(lexeme.bareSets, 'plain') || has(lexeme.bareSets, 'naming')));

const isAdjective = ({ article, noun, given, family, place }: Lexeme): boolean =>
  article && !noun && !given && !family && !place;

/** Token behind the word or body at `p` that says of what the title is; -1 where it cannot say that. */
function overGenitive(scene: Scene, p: number, lexeme: Lexeme, walk: Walk): number {
  if (lexeme.verb || lexeme.date || lexeme.tanwin) return -1;
  walk.direct = false;
  if (lexeme.func) {
    walk.closed = false;
    return LEADS_ON.has(lexeme.key) ? p + 1 : -1;
  }
  // خطيب الجامع الكبير معتز سلامة: an adjective of what the title is of.
  if (walk.closed && !REOPENS.test(lexeme.key)) return isAdjective(lexeme) ? p + 1 : -1;
  const body = lexeme.noun?.class === 'body' ? bodyName(scene, p) : null;
  const named = body !== null && body.sure >= SURE_BODY;
  // مدرسة رفيق حيدر may be named after him, المدرسة may not.
  walk.namesake = lexeme.noun?.class === 'body' && !named && !lexeme.noun.article;
  const last = named ? body.last : walk.namesake ? p + 1 : (scene.found[p]?.last ?? p + 1);
  const place = !walk.namesake && scene.found[p] !== null && scene.found[p] !== undefined;
  walk.closed = named || place || CLOSES.test(lexeme.key);
  return last;
}

/** Where the walk over what the title is of goes on behind token `p`; -1 where it ends without a name. */
function step(scene: Scene, p: number, walk: Walk, extended: boolean): number {
  const lexeme = scene.lex[p];
  if (!lexeme) return overMark(scene, p, walk);
  // أكد المدير للصحفي سامي رشيد: whom he told has his own name.
  if (lexeme.noun && isTitle(lexeme.noun) && lexeme.noun.prefix > 0 && TOLD.test(lexeme.key)) return -1;
  if (lexeme.noun && isTitle(lexeme.noun)) {
    passTitle(lexeme.noun, walk);
    return p + 1;
  }
  // اللواء شرطة حقوقي هاشم محجوب
  if (walk.address && has(lexeme.keySets, 'corps')) return p + 1;
  if (walk.comma) return -1;
  if (lexeme.key === AND) {
    walk.closed = false;
    return p + 1;
  }
  if (describesTitle(lexeme)) return p + 1;
  return extended ? overGenitive(scene, p, lexeme, walk) : -1;
}

/** تركي is a given name too. */
function isNationality(scene: Scene, p: number): boolean {
  const word = scene.view.word[p];
  return word !== undefined && demonymOf(word) !== null;
}

/** Whether a word that is in the gazetteer is the place there: not in النائب رشيد المطوع, though رشيد is a town. */
function isPlaceRather(scene: Scene, p: number, { name }: Lexeme, run: NameRun, { direct }: Walk): boolean {
  const found = scene.found[p];
  if (!found || (direct && run.given && run.last > found.last)) return false;
  return name < DISTANT || (!direct && !found.entries.every((entry) => entry.ambiguous));
}

function nameAt(scene: Scene, p: number, walk: Walk): NameRun | null {
  const lexeme = scene.lex[p];
  if (!lexeme || walk.namesake || isReached(scene, p)) return null;
  if (has(lexeme.keySets, 'plain') || (isTitle(lexeme.noun) && !walk.address)) return null;
  // مدير مركز التزلج في فاريا: where the office is.
  if (IN.test(scene.lex[p - 1]?.key ?? '')) return null;
  const direct = walk.direct && !walk.comma && walk.sure;
  const hidden = walk.closed || direct ? hiddenName(scene, p, direct && walk.address) : null;
  if (hidden) return hidden;
  const run = nameRun(scene, p, 0, direct || (nameRun(scene, p)?.given ?? false));
  if (!run || isPlaceRather(scene, p, lexeme, run, walk)) return null;
  if (walk.bare && run.parts === 1 && (!run.given || isNationality(scene, p))) return null;
  const single = lexeme.odds > LOOKS_FOREIGN || walk.address ? SINGLE : DISTANT;
  // حارس المدرسة سيف لوكالة الشرق
  const speaks = tells(scene, run) && !isNationality(scene, p);
  const apart = run.given && (run.parts > 1 || speaks) ? GIVEN_AND_MORE : DISTANT;
  const needed = !direct ? apart : run.parts > 1 ? DIRECT : single;
  // الرئيس وعد: a verb, unless he is addressed or has more of a name.
  if (lexeme.verb && run.parts === 1 && !walk.address) return null;
  if (isDone(scene, run)) return null;
  return run.best >= needed && !isSubject(scene, lexeme, run) ? run : null;
}

/** الدكتور سامر الحمداني: nothing says more surely that a person is named. */
const ADDRESSED = 0.97;

/** أستاذ علم الأعصاب: what he teaches, though علم is a name too. */
function isSubject(scene: Scene, { name }: Lexeme, { parts, last }: NameRun): boolean {
  return parts === 1 && name < DISTANT && (scene.lex[last]?.article ?? false);
}

function scoreOf(run: NameRun, walk: Walk): number {
  if (walk.direct && walk.address && run.given && run.parts > 1) return ADDRESSED;
  const sure = run.given || run.best >= 0.6 ? 0.85 : run.parts > 1 ? 0.7 : 0.5;
  return walk.direct ? sure : sure - 0.1;
}

/** The name that the title at token `t` announces, if any. */
function announced(scene: Scene, t: number, noun: Noun): Candidate | null {
  const extended = noun.class === 'office' || noun.class === 'profession';
  const walk: Walk = {
    direct: true,
    comma: false,
    namesake: false,
    closed: noun.article,
    sure: isSure(noun),
    bare: !noun.definite && BARE.has(noun.class),
    address: ADDRESS.has(noun.class) && noun.lemma !== GENERAL,
  };
  let end = t + 1;
  for (let p = t + 1; p > 0 && p - t < LONGEST && p < scene.view.size && sameLine(scene, t, p); ) {
    const run = nameAt(scene, p, walk);
    if (run) {
      const { view } = scene;
      return propose(scene, {
        type: 'person',
        first: run.first,
        last: run.last,
        score: scoreOf(run, walk),
        rule: 'person/title',
        title: { start: (view.start[t] ?? 0) + surfaceOffset(scene, t, noun.prefix), end: view.end[end - 1] ?? 0 },
      });
    }
    const next = step(scene, p, walk, extended);
    if (next > p && scene.lex[next - 1]) end = next;
    p = next;
    walk.bare = false;
  }
  return null;
}

/** Persons behind a title, an office or a trade: الجنرال تشانغ يوشيا, وزير الدفاع الروسي سيرغي شويغو. */
export function findTitled(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let t = 0; t < scene.view.size; t++) {
    if (((scene.gates[t] ?? 0) & GATES.title) === 0) continue;
    const noun = scene.lex[t]?.noun;
    if (
      !noun ||
      !isTitle(noun) ||
      (noun.ambiguous && !noun.definite && noun.class !== 'office' && !scene.lex[t + 1]?.article)
    )
      continue;
    const candidate = announced(scene, t, noun);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}
