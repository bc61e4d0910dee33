import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRules } from '../../scripts/docs/rules.js';
import { writeTables } from '../../scripts/docs/tables.js';
import { analyze, type RenderOptions, renderHtml } from '../../src/index.js';
import { articles } from '../support/texts.js';
import { FOLDER, launch, open, violations } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  browser = await launch();
});
afterAll(() => browser?.close());

function pageOf(name: string, text: string, options: RenderOptions = {}): string {
  const file = `${FOLDER}/${name}.html`;
  writeFileSync(file, renderHtml(analyze(text), options));
  return pathToFileURL(file).href;
}
const article = (name: string): string => articles.find(([file]) => file === `${name}.txt`)?.[1] ?? '';

describe('the view of an article', () => {
  it.each(['women-speak', 'nested-guillemets', 'interview', 'nothing-quoted'])(
    '%s has no fault that axe finds',
    async (name) => {
      for (const language of ['ar', 'en'] as const) {
        const url = pageOf(`axe-${name}-${language}`, article(name), { language });
        for (const colorScheme of ['light', 'dark'] as const) {
          const { page, faults } = await open(browser, url, { colorScheme });
          expect(await violations(page)).toEqual([]);
          expect(faults).toEqual([]);
          await page.close();
        }
      }
    },
  );

  it('ties quotation, cue and speaker under the pointer and the focus, and lets go with Escape', async () => {
    const { page } = await open(browser, pageOf('ties', article('women-speak')));
    const lit = () => page.locator('article .qawl-on').evaluateAll((all) => all.map((e) => e.getAttribute('data-q')));
    await page.locator('article .qawl-cue').first().hover();
    expect(new Set(await lit())).toEqual(new Set(['1']));
    expect((await lit()).length).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.qawl-card').textContent()).toContain('سناء بنجلون');
    await page.mouse.move(0, 0);
    expect(await lit()).toEqual([]);
    await page.locator('#qawl-q2').focus();
    expect(new Set(await lit())).toEqual(new Set(['2']));
    await page.keyboard.press('Escape');
    expect(await lit()).toEqual([]);
    await page.close();
  });

  it('is walked with the keyboard, quotation by quotation', async () => {
    const { page } = await open(browser, pageOf('keyboard', article('women-speak')));
    const visited: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      visited.push(await page.evaluate(() => document.activeElement?.id ?? ''));
    }
    expect(visited).toEqual(['qawl-q1', 'qawl-q2', 'qawl-q3', 'qawl-q4']);
    await page.locator('.qawl-links a').last().focus();
    const target = (await page.locator('.qawl-links a').last().getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe(target);
    await page.close();
  });

  it('shows any characters as they are, and runs nothing', async () => {
    const evil =
      'قال <script>window.evil=1</script>\u0001\u000b\u0085\u2028 "<img src=x onerror=window.evil=1>"\r\n\r\n&amp;\ufeff\u202e«x»\ttab\r';
    const { page, faults } = await open(
      browser,
      pageOf('evil', evil, { title: '</title><script>window.evil=1</script>' }),
    );
    expect(await page.locator('article').evaluate((element) => element.textContent)).toBe(evil);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'evil') ?? null)).toBeNull();
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([360, 1280])('fits a screen of %d pixels', async (width) => {
    const { page } = await open(browser, pageOf('width', article('nested-guillemets')), {
      viewport: { width, height: 700 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  it('is dark on light in print, whatever the screen has', async () => {
    const { page } = await open(browser, pageOf('print', article('women-speak')), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.locator('.qawl').evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return [backgroundColor, color];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(28, 28, 30)']);
    expect((await page.pdf()).length).toBeGreaterThan(0);
    await page.close();
  });
});

describe('the pages of rules and tables', () => {
  it('have no fault that axe finds', async () => {
    writeTables('data', `${FOLDER}/tables`);
    writeRules(readFileSync('docs/how-it-works.md', 'utf8'), `${FOLDER}/tables/rules.html`);
    for (const name of ['index', 'rules', 'saying-nouns', 'according']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, faults } = await open(browser, pathToFileURL(`${FOLDER}/tables/${name}.html`).href, {
          colorScheme,
        });
        expect(await violations(page)).toEqual([]);
        expect(faults).toEqual([]);
        await page.close();
      }
    }
  });
});
