import type { GazetteEntry, GazetteMatch } from '../../lexicon/gazetteer.js';
import { type Candidate, propose } from '../candidate.js';
import { isOfficeSought } from '../grammar/body-led.js';
import { closesName, opensName } from '../grammar/marks.js';
import { isBody, type Scene, sameLine } from '../scene.js';
import { clubsOf, federationsOf } from '../towns.js';
import { inSet } from '../words.js';

const SURE = 0.9;
/** An ambiguous name (الوطن, الأهلي, الحياة) alone, and where it stands in marks. */
const AMBIGUOUS = 0.04;
const MARKED = 0.6;

/** What is feminine whatever its name ends in, as شركة, صحيفة or شبكة is understood: أديداس الألمانية, لوموند الفرنسية. */
const FEMININE_KINDS: ReadonlySet<string> = new Set(['company', 'media', 'agency']);
const FEMININE_END = /[ةه]$/u;

/** Whether an adjective of nation agrees with the body before it: الغرافة القطري is a club, as نادي is understood. */
function agrees(kind: string, end: string, nation: string): boolean {
  const feminine = FEMININE_END.test(nation);
  if (FEMININE_KINDS.has(kind)) return feminine;
  if (kind === 'club' && !feminine) return true;
  return (kind === 'club' || kind === 'organization') && FEMININE_END.test(end) === feminine;
}

/** Adds the nation of a club, a firm, a paper or a national society: الأهلي المصري, الصليب الأحمر الإندونيسي. */
function withNation(scene: Scene, last: number, kind: string): number {
  const [end, nation, next] = [scene.lex[last - 1], scene.lex[last], scene.lex[last + 1]];
  if (!nation?.article || !nation.demonym || !end || end.demonym || !sameLine(scene, last - 1, last)) return last;
  if (!agrees(kind, end.key, nation.key)) return last;
  return next && next.name >= 0.5 ? last : last + 1;
}

/** A verb in the feminine, as of a paper: ذكرت السفير. */
const FEMININE = /^[\u0648\u0641]?\u062a|\u062a$/u;

/** Whether a body acts or speaks here, rather than a place: قال البيت الأبيض; but ذكر البيان is any statement, أكد السفير a man. */
function acts(scene: Scene, first: number): boolean {
  const noun = scene.lex[first]?.noun;
  const before = scene.lex[first - 1];
  // أضاف مكلارين: a man, whatever is called after him.
  if (scene.lex[first]?.family && !scene.lex[first]?.article) return false;
  if (noun?.class === 'document' || (noun?.human && !FEMININE.test(before?.key ?? ''))) return false;
  return before !== null && before !== undefined && (before.says || before.key === 'باسم');
}

const AND = 'و';
const COMMA = '\u060c';
/** Words of a body that others stand behind in a list. */
const LONGEST_IN_LIST = 4;

/** Whether it stands in a list behind a body of its kind: تويوتا وهوندا ونيسان, where the last two are a name and a month. */
function isListed(scene: Scene, { first }: GazetteMatch, kind: string): boolean {
  const { word } = scene.view;
  const behind = word[first - 1]?.key === COMMA ? first - 1 : word[first]?.key.startsWith(AND) ? first : 0;
  for (let i = behind - 1; i >= Math.max(0, behind - LONGEST_IN_LIST); i--) {
    const match = scene.found[i];
    if (!match || match.last !== behind || !sameLine(scene, i, first)) continue;
    return match.entries.some((entry) => entry.kind === kind);
  }
  return false;
}

/** أبريل (نيسان): the month by its other name. */
const isMonth = ({ lex }: Scene, i: number): boolean => lex[i]?.date === true && lex[i - 2]?.date === true;

/** بحماس كبير: with great zeal. */
export const isZeal = ({ lex }: Scene, i: number): boolean =>
  ZEAL.test(lex[i]?.key ?? '') && lex[i + 1]?.common === true && !lex[i + 1]?.article && !lex[i + 1]?.func;

const ZEAL = /^[وف]?بحماس$/u;

/** Bodies of the gazetteer: رويترز, حماس, الأمم المتحدة, "الحياة". */
export function findOrganizations(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const plays = clubsOf(scene);
  const federates = federationsOf(scene);
  scene.found.forEach((match, i) => {
    const entry: GazetteEntry | undefined = match?.entries.find(isBody);
    if (!match || !entry) return;
    if (isZeal(scene, i) || isOfficeSought(scene, i)) return;
    const marked = opensName(scene, match.first - 1) && closesName(scene, match.last) && !isMonth(scene, i);
    const single = match.last - match.first === 1;
    const word =
      single && (inSet('word', scene.lex[i]?.key ?? '') || (entry.kind !== 'club' && scene.lex[i]?.verb === true));
    const doubtful = entry.ambiguous || word || (single && !match.entries.every(isBody));
    const club = !word && plays(match, entry);
    const last = withNation(scene, match.last, entry.kind);
    // أبريل (نيسان)
    const month = scene.lex[i]?.date === true && scene.lex[i - 2]?.date === true;
    const speaks =
      (marked && !month) ||
      club ||
      (!word && ((acts(scene, match.first) && !federates(match.first)) || isListed(scene, match, entry.kind)));
    candidates.push(
      propose(scene, {
        type: 'organization',
        first: match.first,
        last,
        offset: match.start - (scene.view.start[i] ?? 0),
        score: doubtful ? (speaks ? MARKED : AMBIGUOUS) : SURE,
        rule: 'organization/gazetteer',
        entry,
      }),
    );
  });
  return candidates;
}
