/** A real Chromium, as the tests use it. */
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

export const CHROMIUM = process.env.QAWL_CHROMIUM ?? '/usr/bin/chromium';
export const FOLDER = fileURLToPath(new URL('../../.tmp/browser', import.meta.url));
export const PLAYGROUND = `${FOLDER}/playground`;
export const PLAYGROUND_PAGE = pathToFileURL(`${PLAYGROUND}/index.html`).href;

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS, headless: true });
}

/** A page that reports what goes wrong in it, and every request that would leave the machine. */
export async function open(browser: Browser, url: string, options: Parameters<Browser['newPage']>[0] = {}) {
  // The policy of the page lets in no script but its own, and axe is none of them.
  const page = await browser.newPage({ locale: 'ar', bypassCSP: true, ...options });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) faults.push(request.url());
  });
  await page.goto(url);
  return { page, faults };
}

/** What axe finds against WCAG and its own best practice, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const found = await page.evaluate(async () => {
    const axe: unknown = Reflect.get(globalThis, 'axe');
    const run: unknown = typeof axe === 'object' && axe !== null ? Reflect.get(axe, 'run') : null;
    if (typeof run !== 'function') throw new Error('axe was not loaded');
    return JSON.stringify((await run.call(axe)).violations);
  });
  const rules: readonly { id: string; help: string; nodes: readonly { html: string }[] }[] = JSON.parse(found);
  return rules.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
