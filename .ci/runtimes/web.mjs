// For what has no files: a page, a worker, a bundle. The texts are put beside it as a module.
import * as qawl from 'qawl';
import * as language from 'qawl/language';
import { read } from './read.mjs';
import { texts } from './texts.mjs';

export const answer = () => read(qawl, language, texts);
globalThis.qawlAnswer = answer;
