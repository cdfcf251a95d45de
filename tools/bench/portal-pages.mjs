import lighthouse from 'lighthouse';

/** Slow 3G as Chromium's developer tools call it without their overhead: 400 kbit/s, 400 ms there and back. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
const SETTLED_MS = 1_000;

/** One visit with an empty cache. @returns the largest contentful paint in milliseconds and the sum of layout shifts */
export async function slowLoad({ browser, url, storageState }) {
  const context = await browser.newContext({ storageState, viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_3G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForTimeout(SETTLED_MS);
    return await page.evaluate(() => globalThis.seen);
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of it. */
function watch() {
  globalThis.seen = { paint: 0, shift: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (globalThis.seen.paint = startTime));
  observe('layout-shift', ({ value }) => (globalThis.seen.shift += value));
}

/** What Lighthouse says of a page on its own telephone. @returns the lowest of its scores (0–100) and all in words */
export async function scoresOf({ url, port, storageState }) {
  const cookie = (storageState?.cookies ?? []).map(({ name, value }) => `${name}=${value}`).join('; ');
  const options = {
    port,
    output: 'json',
    logLevel: 'error',
    // A page of somebody signed in must not be found by search engines: that score is for public pages.
    onlyCategories: ['performance', 'accessibility', 'best-practices', ...(storageState ? [] : ['seo'])],
    ...(cookie && { extraHeaders: { Cookie: cookie } }),
  };
  let { lhr } = await lighthouse(url, options);
  // "Please run Lighthouse again": now and then a trace misses the start of the navigation.
  if (lhr.runtimeError?.code === 'NO_NAVSTART') ({ lhr } = await lighthouse(url, options));
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const scores = Object.values(lhr.categories).map(({ id, score }) => ({ id, score: Math.round((score ?? 0) * 100) }));
  return {
    lowest: Math.min(...scores.map(({ score }) => score)),
    words: scores.map(({ id, score }) => `${id} ${score}`).join(', '),
  };
}
