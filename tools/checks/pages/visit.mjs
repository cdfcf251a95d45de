import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { tooNew } from './old-syntax.mjs';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MAX_STYLE_BYTES = 15 * 1024;

/** One page in one language and width. @returns {string[]} what is wrong with it */
export async function visit({ context, entry, area, locale, base, people, picture }) {
  const page = await context.newPage();
  const heard = listen(page);
  try {
    const answer = await arrive({ page, entry, url: (path) => `${base}/${locale}${path}`, people });
    const wrong = [...statusFaults(answer, entry), ...(await pageFaults(page, locale)), ...(await axeFaults(page))];
    await page.screenshot({ path: picture, fullPage: true });
    return [...wrong, ...heard.faults, ...(await sizeFaults(heard, area))];
  } finally {
    await page.close();
  }
}

const RATE_MINUTE = 61_000;

async function arrive({ page, entry, url, people }) {
  for (let tries = 0; ; tries += 1) {
    const answer = await lead({ page, entry, url, people });
    if (answer?.status() !== 429 || entry.status === 429 || tries === 2) return answer;
    // Look-ups are limited for everybody, for us as well.
    await new Promise((resolve) => setTimeout(resolve, RATE_MINUTE));
  }
}

async function lead({ page, entry, url, people }) {
  if (entry.prepare) return entry.prepare({ page, url, people });
  const answer = await page.goto(url(entry.path));
  if (!entry.submit) return answer;
  const button = `${entry.submit} button[type=submit]`;
  const [next] = await Promise.all([page.waitForNavigation(), page.locator(button).first().click()]);
  return next;
}

/** Script errors, refused resources, and every script and style sheet that came. */
function listen(page) {
  const faults = [];
  const files = new Map();
  /** They come when the page is there: no weight of the page, but old browsers must read them too. */
  const workers = new Set();
  page.on('worker', (worker) => workers.add(worker.url()));
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    // The status of the page itself is compared on its own.
    if (message.type() === 'error' && !/the server responded with a status of [45]/.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    // A browser's own viewer of PDFs comes with scripts of the browser.
    if (['script', 'stylesheet'].includes(kind) && response.url().startsWith('http'))
      files.set(response.url(), { kind, body: response.body().catch(() => null) });
    if (!['document', 'other'].includes(kind) && response.status() >= 400)
      faults.push(`${response.status()} for ${response.url()}`);
  });
  return { faults, files, workers };
}

function statusFaults(answer, { status = 200 }) {
  const given = answer?.status();
  return given === status ? [] : [`status ${given} instead of ${status}`];
}

async function pageFaults(page, locale) {
  const seen = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - innerWidth,
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang,
    title: document.title,
    brokenLinks: [...document.querySelectorAll('.error-summary a')].filter(
      (link) => !document.getElementById(link.hash.slice(1)),
    ).length,
  }));
  const wrong = [];
  if (seen.overflow > 0) wrong.push(`scrolls sideways by ${seen.overflow} px`);
  if (seen.headings !== 1) wrong.push(`${seen.headings} h1`);
  if (seen.language !== locale) wrong.push(`language ${seen.language}`);
  if (!seen.title.endsWith('Jatigi')) wrong.push(`title "${seen.title}"`);
  if (seen.brokenLinks > 0) wrong.push(`${seen.brokenLinks} messages lead to no field`);
  return wrong;
}

async function axeFaults(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), rules);
  return violations.map(
    ({ id, nodes }) =>
      `axe ${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

async function sizeFaults({ files, workers }, { maxScriptBytes }) {
  const bodies = await Promise.all(
    [...files].map(async ([url, { kind, body }]) => ({ kind: workers.has(url) ? 'worker' : kind, body: await body })),
  );
  const of = (kind) => bodies.filter((file) => file.kind === kind && file.body).map(({ body }) => body);
  const scripts = of('script').reduce((sum, body) => sum + gzipSync(body).length, 0);
  const styles = of('stylesheet').reduce((sum, body) => sum + body.length, 0);
  const old = await Promise.all([...of('script'), ...of('worker')].map((body) => tooNew(body.toString())));
  return [
    ...(scripts > maxScriptBytes ? [`${scripts} bytes of scripts (gzip), at most ${maxScriptBytes}`] : []),
    ...(styles > MAX_STYLE_BYTES ? [`${styles} bytes of styles, at most ${MAX_STYLE_BYTES}`] : []),
    ...old.filter(Boolean).map((what) => `a script is too new for the oldest browsers: ${what}`),
  ];
}
