import type { Noun } from '../../lexicon/nouns.js';
import type { Lexeme } from '../lexeme.js';
import type { Scene } from '../scene.js';
import { has, inSet } from '../words.js';
import { holdsItsKind, isPosition } from './body-doubt.js';
import { type Head, lexAt, OF_MATTERS } from './body-heads.js';
import { isLed } from './body-led.js';
import { adjectives, coordination, described, genitives, linksOn, looks, purpose } from './body-parts.js';
import { proper } from './body-proper.js';
import { isNationOfHolder, isNationOfOther } from './body-rare.js';
import { type BodyName, FAIR, GENERIC, GOOD, NAME_WITHIN, POOR, STRONG, SURE, UNSURE } from './body-sure.js';

/** Plurals that are names as they stand: كتائب القسام, قوات الدعم السريع. */
const HEADED_PLURAL = new Set(['كتائب', 'سرايا', 'قوات', 'ألوية', 'خطوط', 'استخبارات', 'مخابرات', 'مركز']);
/** Heads whose genitive may be another kind of body: مؤسسة الإذاعة والتلفزيون. */
const FOUNDING = new Set(['وزارة', 'مؤسسة', 'هيئة']);
const GROUP = 'تنظيم';
/** Heads whose definite name can stand without them: حزب اليسار الديمقراطي. */
const PARTIES = new Set(['حزب', 'حركة', 'جبهة', 'تيار', 'ائتلاف', 'جماعة', 'تنظيم']);
/** Heads that a portfolio names: لجنة المالية, كتلة الإصلاح, مديرية التربية; others only say whose (إدارة الأعمال). */
const SHARED = new Set(['لجنة', 'كتلة', 'مديرية', 'مندوبية', 'معتمدية', 'مصلحة']);
const [COUNCIL, MINISTRY] = ['مجلس', 'وزارة'];

function isBareBody(head: Head, ending: Noun): boolean {
  if (ending.class !== 'body' || ending.number !== 'singular') return false;
  return !FOUNDING.has(head.noun.lemma) && !inSet('local', ending.lemma);
}

/** How sure a head with genitives is a name, before what lowers it. */
function genitiveSure(head: Head, second: Lexeme | null, naming: number, single: boolean, nation: boolean): number {
  const { lemma } = head.noun;
  const adjective = naming === 0 ? 0 : nation && single ? GOOD : PARTIES.has(lemma) ? FAIR : POOR;
  if (lemma === COUNCIL) return Math.max(adjective, second && has(second.bareSets, 'council') ? SURE : UNSURE);
  return Math.max(adjective, head.strong ? STRONG : UNSURE);
}

/** A head with definite genitives: وزارة الدفاع الروسية, وزارة التربية والتعليم, جمعية حماية المستهلك. */
export function genitiveName(scene: Scene, head: Head): BodyName | null {
  const after = head.at + 1;
  const { lemma, number } = head.noun;
  const chain = genitives(scene, head, after);
  if ((number !== 'singular' && !HEADED_PLURAL.has(lemma) && !(number === 'dual' && head.strong)) || isPosition(head))
    return null;
  if (chain.nouns === 0) return deepName(scene, head);
  // تنظيم المونديال is done, تنظيم القاعدة is in the gazetteer.
  if (lemma === GROUP) return null;
  const shares = SHARED.has(lemma);
  const kind = head.strong || shares || isLed(scene, head) ? described(scene, head, chain.last) : chain.last;
  const along = coordination(scene, head, kind);
  const joined = shares && along === kind ? chain.last : along;
  const all = adjectives(scene, head, joined, chain.ending ?? looks(scene, chain.last));
  const { last, naming, nation } = isNationOfHolder(scene, head, all.last)
    ? { last: joined, naming: 0, nation: false }
    : all;
  const second = scene.lex[after] ?? null;
  if (second && has(second.bareSets, 'staff') && lemma !== MINISTRY && !nation) return null;
  const single = chain.nouns === 1;
  const other = nation && single && isNationOfOther(scene, head, last);
  const grounds = genitiveSure(head, second, other ? 0 : naming, single, nation);
  const shared = single && shares && second && has(second.bareSets, 'portfolio');
  const led = isLed(scene, head);
  const said = joined > chain.last ? Math.max(grounds, GOOD) : shared || led ? Math.max(grounds, FAIR) : grounds;
  const end = inSet('purposed', lemma) || naming > 0 ? purpose(scene, head, last, naming) : last;
  const sure = Math.max(said, end > last ? FAIR : 0);
  return {
    first: head.at,
    last: end,
    sure: saysWhich(head, chain.ending, single) ? Math.min(sure, GENERIC) : sure,
    core: PARTIES.has(lemma) && last - after > 1 ? { first: after, last } : null,
  };
}

/** Whether the genitives only say which body is meant: إدارة الشركة, مكتب الوزير, not وزارة الصحة or مؤسسة الإذاعة. */
function saysWhich(head: Head, ending: Noun | null, single: boolean): boolean {
  if (!ending || holdsItsKind(head, ending)) return false;
  // لجنة الأمن والدفاع
  if (SHARED.has(head.noun.lemma) && inSet('local', ending.lemma)) return false;
  if (single && isBareBody(head, ending)) return true;
  // وزارة المياه is one, though water is a site; لجنة المطار only says which.
  if (head.strong) return false;
  return (
    (single && ending.class === 'site') || (head.noun.lemma !== COUNCIL && (ending.human || ending.class === 'body'))
  );
}

/** A proper name behind one more noun: إدارة شرطة واسيلا, شرطة جامعة ساوثرن, مكتب إحصاء نيجيريا. */
function deepName(scene: Scene, head: Head): BodyName | null {
  const next = lexAt(scene, head.at, head.at + 1);
  const judges = next !== null && OF_MATTERS.get(head.noun.lemma)?.test(next.key) === true;
  if (!next || !linksOn(next) || (!judges && (!next.noun || next.noun.article))) return null;
  const part = proper(scene, head, head.at + 2);
  if (!part || part.sure < NAME_WITHIN) return null;
  return {
    first: head.at,
    last: part.last,
    sure: next.noun?.class === 'body' || head.strong ? GOOD : GENERIC,
    core: null,
  };
}
