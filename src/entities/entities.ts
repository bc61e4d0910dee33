import type { Lexicon } from '../lexicon/lexicon.js';
import { span } from '../text/span.js';
import type { View } from '../text/view.js';
import type { Entity } from '../types.js';
import type { Candidate, Finder } from './candidate.js';
import { findBodies } from './find/bodies.js';
import { findBylines } from './find/bylines.js';
import { findCalled } from './find/called.js';
import { findCityClubs } from './find/city-clubs.js';
import { findForeign } from './find/foreign.js';
import { findGiven } from './find/given.js';
import { findGroups } from './find/groups.js';
import { findLearned } from './find/learned.js';
import { findMinistries } from './find/ministries.js';
import { findNationals } from './find/nationals.js';
import { findOrganizations } from './find/organizations.js';
import { findOutlets } from './find/outlets.js';
import { findOwnNames } from './find/own-names.js';
import { findPlaceLists } from './find/place-lists.js';
import { findPlaces } from './find/places.js';
import { findShareLists } from './find/share-lists.js';
import { findSites } from './find/sites.js';
import { findSpeakers } from './find/speakers.js';
import { findStations } from './find/stations.js';
import { findTitled } from './find/titles.js';
import { agree } from './refine/agree.js';
import { aliases } from './refine/aliases.js';
import { chains } from './refine/chain.js';
import { confidenceOf } from './refine/confidence.js';
import { linksOf } from './refine/links.js';
import { merge } from './refine/merge.js';
import { cite, giveWay } from './refine/own.js';
import { shortened } from './refine/short-forms.js';
import { withoutWorks } from './refine/works.js';
import { resolve } from './resolve.js';
import { sceneOf } from './scene.js';
import { clubs } from './towns.js';

/** What is added to the reading of a text. */
export interface EntityContext {
  /** Look-ups with the names and words of a caller. */
  readonly lexicon?: Lexicon;
  /** What finds names, where not all of `FINDERS` do. */
  readonly finders?: readonly Finder[];
}

/** Each looks for one construction; their order means nothing. */
export const FINDERS: readonly Finder[] = [
  findPlaces,
  findPlaceLists,
  findOrganizations,
  findCityClubs,
  findBodies,
  findSites,
  findStations,
  findShareLists,
  findTitled,
  findGroups,
  findGiven,
  findForeign,
  findNationals,
  findSpeakers,
  findCalled,
  findBylines,
  findOutlets,
  findLearned,
  findMinistries,
  findOwnNames,
];

/** اعتذر لحسن عسيري: what looks like a name of its own gives way to the name that the text has without the letter. */
function cutBy(more: readonly Candidate[]): (candidate: Candidate) => boolean {
  const starts = new Map(more.map(({ type, first, end, start }) => [`${type} ${first} ${end}`, start]));
  return ({ type, first, end, start }) => (starts.get(`${type} ${first} ${end}`) ?? start) <= start;
}

/**
 * All names of people, places and organizations in a text, in order, none over another. Offsets are UTF-16 code units
 * of `view.text`. Finders propose; `resolve` decides between what overlaps; then what the text has named in full is
 * looked for again by its short forms, and all is decided anew.
 */
export function entitiesOf(view: View, context: EntityContext = {}): readonly Entity[] {
  const scene = sceneOf(view, context.lexicon);
  const proposed = (context.finders ?? FINDERS).flatMap((find) => find(scene));
  const first = withoutWorks(scene, clubs(scene, resolve(merge(giveWay(scene, proposed)))));
  const more = [...agree(scene, first), ...aliases(scene, first), ...shortened(scene, first)];
  const known = first.filter(cutBy(more));
  const second = more.length > 0 ? withoutWorks(scene, resolve(merge(giveWay(scene, [...known, ...more])))) : first;
  const links = cite(second, chains(scene, second));
  const places = linksOf(scene, second);
  return second.map((candidate, i) => {
    const link = links[i];
    const { start, end } = candidate;
    // Field by field: an object that is spread into another costs ten times as much, here a twentieth of everything.
    return {
      start,
      end,
      text: view.text.slice(start, end),
      type: candidate.type,
      name: link?.name ?? '',
      chain: link?.chain ?? 0,
      title: candidate.title && span(view.text, candidate.title.start, candidate.title.end),
      link: places[i] ?? null,
      confidence: confidenceOf(candidate),
      rule: candidate.rule,
    };
  });
}
