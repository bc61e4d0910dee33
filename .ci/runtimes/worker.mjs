import * as qawl from './index.js';
import * as language from './language.js';
import { read } from './read.mjs';
import { texts } from './texts.mjs';

export default { fetch: () => new Response(read(qawl, language, texts)) };
