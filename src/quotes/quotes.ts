import { LEXICON, type Lexicon } from '../lexicon/lexicon.js';
import type { Segment } from '../segment/segments.js';
import type { View } from '../text/view.js';
import type { Entity, ParagraphRole, Quote } from '../types.js';
import { type Built, buildQuotes } from './build.js';
import { holdsClause } from './content/names.js';
import type { Draft } from './draft.js';
import { findAccording } from './find/according.js';
import { findBareClauses } from './find/bare-clause.js';
import { findContinuations } from './find/continuation.js';
import { findHeadlines } from './find/headline.js';
import { findHeadlineMarks } from './find/headline-marks.js';
import { findInscriptions } from './find/inscription.js';
import { findInterviews } from './find/interview.js';
import { findParticiples } from './find/participle.js';
import { findPostposed } from './find/postposed.js';
import { findPretexts } from './find/pretext.js';
import { findSayingNouns } from './find/saying-noun.js';
import { findVerbs } from './find/verb.js';
import { keepContinuations, type Placed } from './refine/continuations.js';
import { settleEchoes } from './refine/echoes.js';
import { settleExtents } from './refine/extents.js';
import { dropForeign } from './refine/foreign.js';
import { dropOverlaps } from './refine/overlaps.js';
import { settleRivals } from './refine/rivals.js';
import { type Scene, sceneOf } from './scene.js';
import { withOwnGenders } from './speakers/own-genders.js';
import { registryOf } from './speakers/registry.js';
import { type Attributed, attribute } from './speakers/resolve.js';

/** One construction each; a finder knows no other finder. */
const FINDERS = [
  findHeadlines,
  findHeadlineMarks,
  findVerbs,
  findParticiples,
  findSayingNouns,
  findPostposed,
  findBareClauses,
  findInscriptions,
  findPretexts,
  findAccording,
  findInterviews,
  findContinuations,
];

/** What stood after each step, in the order of the steps; each draft keeps its `origin` among the proposals. */
export interface Steps {
  readonly scene: Scene;
  readonly proposed: readonly Draft[];
  readonly arabic: readonly Draft[];
  readonly settled: readonly Draft[];
  readonly measured: readonly Draft[];
  readonly apart: readonly Draft[];
  readonly attributed: readonly Draft[];
  readonly built: Built;
}

/** Reads the quotations of a text: finders propose, refiners decide. */
export function stepsOf(
  view: View,
  segments: readonly Segment[],
  roles: readonly ParagraphRole[],
  entities: readonly Entity[],
  lexicon: Lexicon = LEXICON,
): Steps {
  const scene = sceneOf(view, segments, roles, entities, lexicon);
  const proposed: Draft[] = FINDERS.flatMap((find) => find(scene)).map((draft, origin) => ({ ...draft, origin }));
  // Before anything is weighed against it: another language's words are no rival of Arabic ones.
  const arabic = dropForeign(scene, proposed);
  // One cue a content, before the ends are measured: a loser's cue must end nobody's clause.
  const settled = settleRivals(scene, arabic);
  const measured = settleExtents(scene, settled);
  // Ends first, since bare marks are dropped by what the others cover.
  const apart = dropOverlaps(measured);
  // Speakers in the order of the text: dropped subjects look back.
  const spoken = attribute(scene, withOwnGenders(registryOf(scene), lexicon), apart).filter(isAttributed);
  // Speakers first: a headline's marks are read by what the article has somebody say.
  const items = settleEchoes(scene, spoken);
  const placed = items.map((item) => ({ ...item, ...placeOf(scene, item) }));
  const built = buildQuotes(scene, keepContinuations(placed));
  return { scene, proposed, arabic, settled, measured, apart, attributed: items.map(({ draft }) => draft), built };
}

/** The quotations of a text, in order. */
export function quotesOf(
  view: View,
  segments: readonly Segment[],
  roles: readonly ParagraphRole[],
  entities: readonly Entity[],
  lexicon: Lexicon = LEXICON,
): Quote[] {
  return stepsOf(view, segments, roles, entities, lexicon).built.quotes;
}

/** What nobody can be found to have said is the writer's own, and advice behind a colon is; words in marks are somebody's. */
function isAttributed({ speaker, draft }: Attributed): boolean {
  return speaker !== null || (draft.closed && draft.opener !== 'complementizer' && draft.opener !== 'bare');
}

/** The line of a quotation, and whether it begins one. */
function placeOf(scene: Scene, { draft }: Attributed): Pick<Placed, 'line' | 'paragraph' | 'whole'> {
  const [range] = draft.content;
  const first = range?.first ?? 0;
  const line = scene.view.line[first] ?? 0;
  const paragraph = (scene.view.lines[line]?.first ?? 0) >= first - 1;
  const ends = (range?.last ?? 0) >= (scene.view.lines[line]?.last ?? 0) - 2;
  const whole = paragraph && ends && scene.roles[line] === 'body' && range !== undefined && holdsClause(scene, range);
  return { line, paragraph, whole };
}
