import { type SummedSpeaker, summedSpeakers } from '../../summarize.js';
import type { Document, SpeakerSummary } from '../../types.js';
import { escaped } from './escape.js';
import type { Words } from './words.js';

const PER_CENT = 100;
/** So many links are seen at once; the rest is folded away. */
const MOST_LINKS = 30;

function isBody({ type }: SpeakerSummary): boolean {
  return type === 'organization' || type === 'place';
}

/** How many women, men and bodies speak. */
function groupsOf(speakers: readonly SummedSpeaker[], words: Words): string {
  const counts = { female: 0, male: 0, unknown: 0, body: 0 };
  for (const { summary } of speakers) counts[isBody(summary) ? 'body' : summary.gender]++;
  const shown = (['female', 'male', 'unknown', 'body'] as const).filter((group) => counts[group] > 0);
  return `<p>${shown.map((group) => `${words.groups[group]}: ${counts[group]}`).join(words.comma)}</p>`;
}

function descriptionOf(summary: SpeakerSummary, words: Words): string {
  const { name, role, anonymous, type, gender } = summary;
  const parts = [
    role !== null && role !== name ? `<bdi>${escaped(role)}</bdi>` : '',
    isBody(summary) ? words.types[type === 'place' ? 'place' : 'organization'] : (words.genders[gender] ?? ''),
    anonymous ? words.anonymous : '',
  ];
  return parts.filter((part) => part !== '').join(words.comma);
}

function countsOf({ quotations, words: lengths, share }: SpeakerSummary, words: Words): string {
  const kinds = (['direct', 'indirect', 'mixed'] as const)
    .filter((kind) => quotations[kind] > 0)
    .map((kind) => `${words.kinds[kind]} ${quotations[kind]}`);
  return [
    `${words.quotations}: ${quotations.all} (${kinds.join(words.comma)})`,
    `${words.words}: ${lengths.all}`,
    `${words.share}: ${Math.round(share * PER_CENT)}%`,
  ].join(' \u00b7 ');
}

/** Links to the quotations of a speaker. */
function linksTo(numbers: readonly number[], prefix: string, words: Words): string {
  const links = numbers.map(
    (number) => `<a href="#${prefix}-q${number}" aria-label="${words.quotation} ${number}">${number}</a>`,
  );
  const rest = links.slice(MOST_LINKS);
  const folded = rest.length === 0 ? '' : `<details><summary>+${rest.length}</summary>${rest.join(' ')}</details>`;
  return `<div class="qawl-links">${links.slice(0, MOST_LINKS).join(' ')}${folded}</div>`;
}

function speakerItem({ summary, quotes }: SummedSpeaker, index: number, prefix: string, words: Words): string {
  const numbers = quotes.map((quote) => quote + 1);
  return [
    `<li id="${prefix}-s${index + 1}" data-q="${numbers.join(' ')}">`,
    `<h3><bdi>${escaped(summary.name)}</bdi></h3>`,
    `<p>${descriptionOf(summary, words)}</p>`,
    `<p>${countsOf(summary, words)}</p>`,
    `${linksTo(numbers, prefix, words)}</li>`,
  ].join('');
}

/** Who speaks: how often, in how many words, men or women, with links to their quotations. */
export function speakersOf(document: Document, prefix: string, words: Words): string {
  const speakers = summedSpeakers(document);
  const items = speakers.map((speaker, index) => speakerItem(speaker, index, prefix, words)).join('');
  const content = speakers.length === 0 ? `<p>${words.nobody}</p>` : `${groupsOf(speakers, words)}<ol>${items}</ol>`;
  return `<section class="qawl-speakers" aria-label="${words.speakers}"><h2>${words.speakers}</h2>${content}</section>`;
}
