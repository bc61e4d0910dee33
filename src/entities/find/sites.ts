import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { quotedEnd } from '../grammar/marks.js';
import { nameRun } from '../grammar/person-name.js';
import { type Scene, sameLine, surfaceOffset } from '../scene.js';
import { has, inSet } from '../words.js';

const MOST_WORDS = 4;
const NAMED = 0.75;
const UNKNOWN = 0.2;
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

interface Proper {
  readonly last: number;
  readonly score: number;
}

/** What names the site behind its head: an unknown word, a place, a person, a definite noun. */
function properAfter(scene: Scene, head: number, built: boolean): Proper | null {
  const i = head + 1;
  if (!sameLine(scene, head, i)) return null;
  const quoted = quotedEnd(scene, i, MOST_WORDS);
  if (quoted > i) return { last: quoted, score: NAMED };
  const lexeme = scene.lex[i];
  if (!lexeme || lexeme.func || lexeme.verb || lexeme.date) return null;
  const match = scene.found[i];
  if (match && match.start === scene.view.start[i]) return built ? { last: match.last, score: NAMED } : null;
  if (built && HUMAN.has(lexeme.key)) {
    const run = nameRun(scene, i + 1);
    if (run) return { last: run.last, score: NAMED };
  }
  const wide = WIDE.has(scene.lex[head]?.noun?.lemma ?? '');
  const run = nameRun(scene, i);
  if (run && (built || run.best >= LIKELY)) return { last: foreignEnd(scene, i, run.last), score: NAMED };
  if (wide || built) return null;
  const proper = lexeme.article ? !lexeme.common : lexeme.name >= UNKNOWN;
  if (!proper || lexeme.noun || lexeme.demonym || lexeme.common || has(lexeme.bareSets, 'plain')) return null;
  return { last: i + 1, score: lexeme.article ? 0.6 : 0.5 };
}

/** The words of a foreign name of a place from `first` on: ستامفورد بريدج. */
function foreignEnd(scene: Scene, first: number, last: number): number {
  let end = first + 1;
  while (end < last && end - first < MOST_WORDS && (scene.lex[end]?.odds ?? -1) > 0) end++;
  return end;
}

/** Definite adjectives behind a built site: مطار إسلام آباد الدولي. */
function withAdjective(scene: Scene, last: number): number {
  const lexeme = scene.lex[last];
  return lexeme?.article && /^(?:دولي|كبير|أكبر|شمالي|جنوبي|شرقي|غربي|نبوي|حرام|أقصى)$/u.test(lexeme.bare)
    ? last + 1
    : last;
}

/** Sites by their generic head: مدينة X names X, ملعب X is named with its head. */
export function findSites(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.site) === 0) continue;
    const noun = scene.lex[i]?.noun;
    if (noun?.class !== 'site' || noun.enclitic !== '') continue;
    const built = inSet('built', noun.lemma);
    if (noun.article) continue;
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
