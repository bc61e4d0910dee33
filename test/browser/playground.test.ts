import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze, toJsonLd } from '../../src/index.js';
import { articles } from '../support/texts.js';
import { FOLDER, launch, open, PLAYGROUND_PAGE, violations } from './browser.js';

const NEWS = 'قال وزير النقل سامي رشيد إن الطريق مفتوح. وأضاف: "لن نغلقه أبدا".';
/** The longest that a page may be deaf to its reader, in milliseconds, on a busy machine: a fifth of the whole reading. */
const LONGEST_PAUSE = 700;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const article = (name: string): string => articles.find(([file]) => file === `${name}.txt`)?.[1] ?? '';
const count = (page: Page, quotes: number): Promise<unknown> =>
  page.waitForFunction((number) => document.getElementById('status')?.textContent?.includes(`: ${number}`), quotes);

/** Gives the page a file, as a reader does who drops it. */
async function drop(page: Page, name: string, type: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, kind, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text ?? ''], file ?? '', { type: kind ?? '' }));
      return data;
    },
    [name, type, content],
  );
  await page.dispatchEvent('#text', 'drop', { dataTransfer: transfer });
}

describe('the playground', () => {
  it('reads what is typed', async () => {
    const { page, faults } = await open(browser, PLAYGROUND_PAGE);
    await page.locator('#clear').click();
    await page.locator('#text').pressSequentially(NEWS);
    await page.waitForFunction((text) => document.querySelector('#view article')?.textContent === text, NEWS);
    expect(await page.locator('#body tr').count()).toBe(2);
    expect(await page.locator('#body tr').last().textContent()).toContain('سامي رشيد');
    const json = JSON.parse((await page.locator('#json').textContent()) ?? '');
    const { quotes, entities } = analyze(NEWS);
    expect(json).toEqual({ quotes, entities });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('keeps to its policy: nothing is fetched, no foreign script runs', async () => {
    const { page, faults } = await open(browser, PLAYGROUND_PAGE, { bypassCSP: false });
    await page.locator('#text').fill('قال <img src="https://example.com/x.png" onerror="window.evil=1"> إن "هذا".');
    await page.waitForFunction(() => document.querySelector('#view article')?.textContent?.includes('example.com'));
    expect(await page.locator('#view img').count()).toBe(0);
    expect(faults).toEqual([]);
    const fetched = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'fetched',
        () => 'refused',
      ),
    );
    expect(fetched).toBe('refused');
    await page.close();
  });

  it('takes a dropped text, and the article out of a dropped page', async () => {
    const { page } = await open(browser, PLAYGROUND_PAGE);
    await drop(page, 'news.txt', 'text/plain', article('court'));
    await page.waitForFunction(
      (text) => document.querySelector('#view article')?.textContent === text,
      article('court'),
    );
    const [first, second] = ['قال الوزير إن الطريق مفتوح.', 'وأضافت سعاد حسني: "لن نغلقه".'];
    const html = `<!doctype html><title>x</title><nav><a href="/">nav</a></nav><article><p>${first}</p><p>${second}</p><script>evil()</script></article>`;
    await drop(page, 'news.html', 'text/html', html);
    await page.waitForFunction((text) => document.querySelector('#view article')?.textContent?.includes(text), second);
    const shown = await page.locator('#text').inputValue();
    expect(shown).toContain(`${first}\n${second}`);
    expect(shown).not.toMatch(/evil|nav/);
    await page.close();
  });

  it('filters by speaker, kind and confidence', async () => {
    const { page } = await open(browser, PLAYGROUND_PAGE);
    await page.locator('#text').fill(article('women-speak'));
    const { quotes } = analyze(article('women-speak'));
    await count(page, quotes.length);
    await page.locator('#kind').selectOption('direct');
    await count(page, quotes.filter(({ kind }) => kind === 'direct').length);
    await page.locator('#kind').selectOption('');
    await page.locator('#speaker').selectOption('0');
    await count(page, 3);
    expect(await page.locator('.qawl-speakers li').count()).toBe(1);
    await page.locator('#speaker').selectOption('');
    await page.locator('#confidence').fill('100');
    await count(page, 0);
    await page.close();
  });

  it('exports JSON, CSV and JSON-LD', async () => {
    const { page } = await open(browser, PLAYGROUND_PAGE, { acceptDownloads: true });
    await page.locator('#text').fill(NEWS);
    await count(page, 2);
    const saved = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#exports button', { hasText: new RegExp(`${name}$`) }).click(),
      ]);
      const path = `${FOLDER}/${download.suggestedFilename()}`;
      await download.saveAs(path);
      return readFileSync(path, 'utf8');
    };
    expect(JSON.parse(await saved('JSON')).quotes).toEqual(analyze(NEWS).quotes);
    expect(JSON.parse(await saved('JSON-LD'))).toEqual(JSON.parse(JSON.stringify(toJsonLd(analyze(NEWS)))));
    const csv = await saved('CSV');
    expect(csv.startsWith('\ufeffid,start,end,kind,speaker')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(3);
    await page.close();
  });

  it('shares an article in its address, and reads it again', async () => {
    const { page } = await open(browser, PLAYGROUND_PAGE);
    const text = article('nested-guillemets');
    await page.locator('#text').fill(text);
    await page.locator('#share').click();
    await page.waitForFunction(() => location.hash.startsWith('#z='));
    const url = page.url();
    expect(url.length).toBeLessThan(PLAYGROUND_PAGE.length + encodeURIComponent(text).length);
    const other = await open(browser, url);
    await other.page.waitForFunction((own) => document.querySelector('#view article')?.textContent === own, text);
    expect(await other.page.locator('#text').inputValue()).toBe(text);
    await other.page.close();
    const broken = await open(browser, `${PLAYGROUND_PAGE}#z=AAAA`);
    await broken.page.waitForFunction(() => document.getElementById('status')?.textContent?.includes('الرابط'));
    expect(broken.faults).toEqual([]);
    await broken.page.close();
    await page.close();
  });

  it('is used with the keyboard alone', async () => {
    const { page } = await open(browser, PLAYGROUND_PAGE);
    await page.waitForSelector('#view mark');
    const at = () => page.evaluate(() => document.activeElement?.id ?? '');
    const walked: string[] = [];
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('Tab');
      walked.push(await at());
    }
    const wanted = [
      'language',
      'text',
      'file',
      'example',
      'share',
      'clear',
      'speaker',
      'kind',
      'confidence',
      'qawl-q1',
    ];
    expect(walked).toEqual(wanted);
    await page.locator('#language').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'en',
      'ltr',
    ]);
    await page.close();
  });

  it('stays awake with an article of a megabyte', async () => {
    const { page, faults } = await open(browser, PLAYGROUND_PAGE);
    const one = `${article('women-speak')}\n${article('court')}\n`;
    const text = one.repeat(Math.ceil(1_000_000 / new TextEncoder().encode(one).length));
    writeFileSync(`${FOLDER}/large.txt`, text);
    await page.evaluate(() => {
      const pauses: number[] = [];
      let since = performance.now();
      const tick = (): void => {
        pauses.push(performance.now() - since);
        since = performance.now();
        setTimeout(tick, 5);
      };
      tick();
      Reflect.set(globalThis, 'pauses', pauses);
    });
    await page.locator('#file').setInputFiles(`${FOLDER}/large.txt`);
    await page.locator('#text').focus();
    await page.waitForFunction(() => document.getElementById('held')?.hidden === false);
    // Not that it is busy: by then it may be done.
    const isShown = (length: number): boolean =>
      document.querySelector('#view[aria-busy="false"] article')?.textContent?.length === length;
    await page.waitForFunction(isShown, text.length);
    const longest = await page.evaluate(() => Math.max(...Reflect.get(globalThis, 'pauses')));
    console.log(`longest pause with ${text.length} characters: ${Math.round(longest)} ms`);
    expect(longest).toBeLessThan(LONGEST_PAUSE);
    expect(await page.locator('#view article').textContent()).toBe(text);
    expect(await page.locator('#body tr').count()).toBe(50);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has no fault that axe finds, in either language, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(browser, PLAYGROUND_PAGE, { colorScheme });
      await page.waitForSelector('#view mark');
      expect(await violations(page)).toEqual([]);
      await page.locator('#language').click();
      await page.waitForSelector('#view [lang="en"] mark');
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });

  it('fits a narrow screen', async () => {
    const { page } = await open(browser, PLAYGROUND_PAGE, { viewport: { width: 360, height: 700 } });
    await page.waitForSelector('#view mark');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });
});
