/**
 * Scores qawl against gold articles:
 *
 *     npm run eval -- FOLDER [--predictions FILE.ndjson] [--spelling NAME] [--errors] [--json]
 *
 * FOLDER holds ID.ann with ID.txt. Without predictions the library reads the
 * articles itself, as they are or in another spelling (dotless, dotted, persian, bare). Two quotations match when the Jaccard index of their words is at least a threshold, one to one,
 * best first; a speaker is right when its name is the source's name or alias, or holds or is held by it.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type GoldArticle, readGoldFolder } from './gold.js';
import { type Prediction, scoreArticle } from './score/article.js';
import { jsonReport, textReport } from './score/report.js';
import { SPELLINGS } from './score/spellings.js';

const NOTHING = { entities: [], quotes: [] };

/** Predictions in a file: what `qawl analyze --ndjson` writes. */
function fromFile(file: string): (article: GoldArticle) => Prediction {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const byId = new Map(lines.map((line) => JSON.parse(line) as Prediction).map((line) => [line.id, line]));
  return ({ id }) => {
    const found = byId.get(id);
    if (!found) console.error(`no prediction for ${id}: scored as empty`);
    return { id, ...NOTHING, ...found };
  };
}

async function fromLibrary(): Promise<(article: GoldArticle) => Prediction> {
  const { analyze } = await import('../src/analyze.js');
  return ({ id, text }) => ({ id, ...analyze(text) });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    predictions: { type: 'string' },
    spelling: { type: 'string' },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
const spelled = values.spelling === undefined ? (text: string) => text : SPELLINGS[values.spelling];
if (folder === undefined || positionals.length > 1 || !spelled) {
  console.error('npm run eval -- FOLDER [--predictions FILE.ndjson] [--spelling NAME] [--errors] [--json]');
  if (!spelled) console.error(`no spelling "${values.spelling}": ${Object.keys(SPELLINGS).join(', ')}`);
  process.exit(2);
}
const predict = values.predictions === undefined ? await fromLibrary() : fromFile(values.predictions);
const articles = readGoldFolder(folder).map((gold) => ({
  ...gold,
  text: spelled(gold.text),
  sources: gold.sources.map((source) => ({
    ...source,
    name: spelled(source.name),
    aliases: source.aliases.map(spelled),
  })),
  quotes: gold.quotes.map((quote) => ({ ...quote, who: spelled(quote.who) })),
}));
const scores = articles.map((gold) => scoreArticle(gold, predict(gold)));
const counts = scores.map((score) => score.counts);
if (values.errors) for (const line of scores.flatMap((score) => score.errors)) console.log(line);
console.log(values.json ? jsonReport(counts) : textReport(counts));
