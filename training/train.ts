/** Trains the tagger from the corpora and writes `model/tagger.bin`: the same bytes on every machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { decodeModel } from '../src/entities/tagger/tagger.js';
import { cliticExamples, trainClitics } from './clitics.js';
import { learnClusters } from './clusters.js';
import { readAnercorp, readGold, readNames } from './corpora.js';
import type { Weights } from './crf.js';
import { embed } from './embed.js';
import { measure } from './measure.js';
import { encodeModel } from './model.js';
import { show } from './score.js';
import { silverOf } from './silver.js';
import {
  mergedRows,
  prepare,
  SETTINGS,
  type Settings,
  temper,
  trainFirst,
  trainMean,
  trainSecond,
  unheard,
  withMore,
} from './stages.js';
import { readTraining } from './training-set.js';
import { buildVocabulary } from './vocabulary.js';

const LEAST_SCORE = 3;

export function train(shared: string, settings: Settings, say: (line: string) => void): Uint8Array {
  const articles = readTraining(shared);
  const { tables, honest } = buildVocabulary(articles, readNames(shared), learnClusters(articles));
  say('vocabulary built');
  const data = prepare(articles, honest, settings);
  say(`${data.index.size} features`);
  const clitics = trainClitics(cliticExamples(articles), honest);
  const { firstBias, bias, organizations } = settings;
  const encode = (weights: Weights, agreement: Weights): Uint8Array => {
    const rows = mergedRows(data.index, weights);
    const { moves } = weights;
    return encodeModel({ tables, rows, moves, agreement, clitics, firstBias, bias, organizations }, LEAST_SCORE);
  };
  const teacher = trainFirst(data, settings, () => true);
  say('teacher trained');
  const silver = silverOf(articles, decodeModel(encode(teacher, unheard(teacher))));
  say(`${silver.length} texts marked`);
  const weights = trainMean(withMore(data, silver, settings), settings);
  say('first pass trained');
  const agreement = temper(trainSecond(data, settings), weights, settings);
  say('second pass trained');
  return encode(weights, agreement);
}

function main(): void {
  const [shared] = process.argv.slice(2);
  if (shared === undefined) throw new TypeError('npm run train -- FOLDER, which holds ner/ and gold/');
  const started = Date.now();
  const say = (line: string): void => console.error(`${((Date.now() - started) / 1000).toFixed(1)} s: ${line}`);
  const bytes = train(shared, SETTINGS, say);
  mkdirSync('model', { recursive: true });
  writeFileSync('model/tagger.bin', bytes);
  embed(bytes);
  say(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  say(`anercorp dev ${show(measure(readAnercorp(shared, 'dev'), decodeModel(bytes, 'newswire')))}`);
  say(`gold dev     ${show(measure(readGold(shared, 'dev'), decodeModel(bytes)))}`);
}

main();
