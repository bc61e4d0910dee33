/** Measures one subject in a process of its own, so that none heats or fills another's machine; prints a line of JSON. */
import { pathToFileURL } from 'node:url';
import { SUBJECTS } from './subjects.js';
import { arabicTexts, englishTexts } from './texts.js';

export interface Measured {
  readonly name: string;
  readonly what: string;
  readonly text: string;
  readonly articles: number;
  readonly characters: number;
  readonly bytes: number;
  readonly tokens: number;
  /** Processor time of the process, all its threads together: what a busy machine changes least. */
  readonly seconds: number;
  readonly wall: number;
  readonly peakMegabytes: number;
}

/** Enough for the compiler to have seen everything. */
const WARM_UP = 60;
/** Short measurements are taken several times, and the median counts. */
const SHORT_SECONDS = 4;
const TIMES = 3;

const [, , wanted = '', library = '', generated, limit] = process.argv;
const most = Number(limit ?? Number.POSITIVE_INFINITY);
const subject = SUBJECTS.find(({ name }) => name === wanted);
if (!subject) throw new RangeError(`no subject ${wanted}`);

async function tokensOf(texts: readonly string[], english: boolean): Promise<number> {
  if (!english) {
    const { tokenize } = (await import(pathToFileURL(library).href)) as typeof import('../src/index.js');
    return texts.reduce((sum, text) => sum + tokenize(text).length, 0);
  }
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, []);
  return texts.reduce((sum, text) => sum + nlp.readDoc(text).tokens().length(), 0);
}

const size = Math.min(subject.most ?? most, most);
const { name, articles } = subject.english ? englishTexts(size) : arabicTexts(size, generated === 'generated');
const cut = subject.most === undefined ? articles : articles.map((text) => text.slice(0, subject.most));
const read = await subject.open((await import(pathToFileURL(library).href)) as typeof import('../src/index.js'));

async function once(texts: readonly string[]): Promise<{ seconds: number; wall: number }> {
  const wall = performance.now();
  const before = process.cpuUsage();
  for (const text of texts) await read(text);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 };
}

await once(cut.slice(0, WARM_UP));
const runs = [await once(cut)];
while (runs.length < TIMES && (runs[0]?.seconds ?? 0) < SHORT_SECONDS) runs.push(await once(cut));
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1000);
runs.sort((a, b) => a.seconds - b.seconds);

const measured: Measured = {
  name: subject.name,
  what: subject.what,
  text: name,
  articles: cut.length,
  characters: cut.reduce((sum, text) => sum + text.length, 0),
  bytes: cut.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  tokens: await tokensOf(cut, subject.english ?? false),
  ...(runs[runs.length >> 1] ?? { seconds: 0, wall: 0 }),
  peakMegabytes,
};
console.log(JSON.stringify(measured));
