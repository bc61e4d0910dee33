/** The figures of the labelled sentences as tables of docs/fields.md. */
import type { LabelScore, Tally } from './score.js';

const BEGIN = '<!-- npm run labels -- --write: begin -->';
const END = '<!-- end -->';

const percent = ({ right, all }: Tally): string => (all === 0 ? '' : ((100 * right) / all).toFixed(1));

function row(name: string, tally: Tally): string {
  return `| ${name} | ${tally.right} | ${tally.all} | ${percent(tally)} |`;
}

export function tables({ sentences, found, fields, grounds }: LabelScore): string {
  return [
    `${sentences} sentences; the quotation was found in ${found} of them.`,
    '',
    '| field | right | of | % |',
    '| --- | --- | --- | --- |',
    ...[...fields].map(([field, tally]) => row(field, tally)),
    '',
    '| gender decided by | right | of | % |',
    '| --- | --- | --- | --- |',
    ...[...grounds].map(([ground, tally]) => row(ground, tally)),
  ].join('\n');
}

/** The page with its tables made anew. */
export function withTables(page: string, made: string): string {
  const [before, rest = ''] = page.split(BEGIN);
  const after = rest.split(END)[1] ?? '\n';
  return `${before}${BEGIN}\n\n${made}\n\n${END}${after}`;
}
