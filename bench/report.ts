import type { Measured } from './one.js';
import type { Results } from './run.js';

const rate = ({ tokens, seconds }: Measured): number => tokens / seconds;

function ratio(value: number, to: Measured | undefined): string {
  if (!to) return '–';
  const times = value / rate(to);
  return times >= 10 ? times.toFixed(0) : times >= 0.1 ? times.toFixed(2) : times.toPrecision(2);
}

function rows(measured: readonly Measured[]): string[] {
  const named = (name: string): Measured | undefined => measured.find((one) => one.name === name);
  return measured.map((one) => {
    const megabytes = (one.bytes / 1e6).toFixed(one.bytes < 1e6 ? 3 : 1);
    const what = one.what === '' ? one.name : `${one.name} (${one.what})`;
    return `| ${what} | ${one.text}, ${megabytes} MB | ${Math.round(rate(one) / 1000).toLocaleString('en')} | ${(one.bytes / 1e6 / one.seconds).toFixed(2)} | ${ratio(rate(one), named('character scan'))} | ${ratio(rate(one), named('wink-nlp'))} | ${one.peakMegabytes} |`;
  });
}

interface Goal {
  readonly text: string;
  readonly reached: boolean;
  readonly value: string;
}

/** What was asked for, and what this run shows. */
function goals({ measured, stream, start }: Results): Goal[] {
  const named = (name: string): number => {
    const one = measured.find((other) => other.name === name);
    return one ? rate(one) : Number.NaN;
  };
  const [scan, wink] = [named('character scan'), named('wink-nlp')];
  const [all, words] = [named('qawl analyze'), named('qawl tokenize')];
  return [
    {
      text: 'analyze: as many tokens a second as wink-nlp',
      reached: all >= wink,
      value: `${(all / wink).toFixed(2)} times`,
    },
    { text: 'tokenize: three times as many', reached: words >= 3 * wink, value: `${(words / wink).toFixed(2)} times` },
    { text: 'analyze: a twentieth of the bare scan', reached: all >= scan / 20, value: `1/${(scan / all).toFixed(0)}` },
    { text: 'import in under 30 ms', reached: start.importMs < 30, value: `${start.importMs.toFixed(0)} ms` },
    {
      text: 'the first article within 60 ms of the start of Node',
      reached: start.firstArticleMs < 60,
      value: `${start.firstArticleMs.toFixed(0)} ms`,
    },
    {
      text: 'a stream in under 250 MB',
      reached: stream.peakMegabytes < 250,
      value: `${stream.peakMegabytes} MB for ${(stream.bytes / 1e6).toFixed(0)} MB, ${stream.halfMegabytes} MB at half`,
    },
  ];
}

/** A record as a page. */
export function reportOf(results: Results): string {
  const { date, node, machine, stream, start, sizes } = results;
  return [
    `# Benchmark of ${date}`,
    '',
    `Node ${node.slice(1)}, ${machine}. One process a row, one article at a time; seconds are processor time of all threads. The text is that of the row: one that is`,
    'shorter stands where more would take minutes. Tokens are those of `tokenize` for Arabic and of wink-nlp for English.',
    '',
    '| what | text | thousand tokens a second | MB a second | to the bare scan | to wink-nlp | peak MB |',
    '|---|---|---:|---:|---:|---:|---:|',
    ...rows(results.measured),
    '',
    `The command over NDJSON: ${stream.articles.toLocaleString('en')} articles, ${(stream.bytes / 1e6).toFixed(0)} MB in ${stream.seconds.toFixed(1)} s by the clock, ${(stream.bytes / 1e6 / stream.seconds).toFixed(2)} MB a second; at most ${stream.halfMegabytes} MB of memory when half was read, ${stream.peakMegabytes} MB at the end.`,
    '',
    `Node alone starts in ${start.nodeMs.toFixed(0)} ms; the import takes ${start.importMs.toFixed(0)} ms more, import and first article ${start.firstArticleMs.toFixed(0)} ms more (medians of 15 processes).`,
    '',
    '| file | kB | kB gzipped |',
    '|---|---:|---:|',
    ...Object.entries(sizes).map(([name, { kilobytes, gzip }]) => `| \`${name}\` | ${kilobytes} | ${gzip} |`),
    '',
    '| goal | reached | here |',
    '|---|---|---|',
    ...goals(results).map(({ text, reached, value }) => `| ${text} | ${reached ? 'yes' : 'no'} | ${value} |`),
    '',
  ].join('\n');
}
