/**
 * All documentation as static files in docs/dist: the reference with the pages of docs/, the rules and tables, and the
 * playground. `npm run docs` builds it.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { buildPlayground } from './docs/playground.js';
import { writeRules } from './docs/rules.js';
import { writeTables } from './docs/tables.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OUT = join(ROOT, 'docs', 'dist');

/** Stands in links for the way back to the folder of all pages: typedoc writes the same link into each. */
const ROOT_LINK = 'https://root.invalid/';

function mendLinks(): void {
  for (const file of readdirSync(OUT, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = join(OUT, file);
    const page = readFileSync(path, 'utf8');
    const back = relative(dirname(path), OUT) || '.';
    if (page.includes(ROOT_LINK)) writeFileSync(path, page.replaceAll(ROOT_LINK, `${back}/`));
  }
}

async function buildReference(): Promise<void> {
  const app = await Application.bootstrap({
    name: 'qawl',
    entryPoints: ['src/index.ts', 'src/language.ts'].map((file) => join(ROOT, file)),
    tsconfig: join(ROOT, 'tsconfig.json'),
    readme: join(ROOT, 'README.md'),
    projectDocuments: ['docs/*.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/SOURCES.md', 'fixtures/README.md'].map(
      (file) => join(ROOT, file),
    ),
    exclude: [join(OUT, '**')],
    excludeInternal: true,
    disableGit: true,
    disableSources: true,
    hideGenerator: true,
    githubPages: false,
    navigationLinks: {
      Playground: `${ROOT_LINK}playground/index.html`,
      'Rules and tables': `${ROOT_LINK}tables/index.html`,
    },
    logLevel: 'Warn',
    out: OUT,
  });
  const project = await app.convert();
  if (!project) throw new Error('the reference could not be made: typedoc says why above');
  await app.generateDocs(project, OUT);
  mendLinks();
}

rmSync(OUT, { recursive: true, force: true });
await buildReference();
await buildPlayground(join(OUT, 'playground'));
const tables = writeTables(join(ROOT, 'data'), join(OUT, 'tables'));
const rules = writeRules(
  readFileSync(join(ROOT, 'docs', 'how-it-works.md'), 'utf8'),
  join(OUT, 'tables', 'rules.html'),
);
console.log(`docs/dist: the reference, the playground, ${tables.length} tables, ${rules} rules`);
