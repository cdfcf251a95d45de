import { randomBytes } from 'node:crypto';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/find-browser.mjs';
import { buildPortal, portalBehind } from '../verify-page/stand.mjs';
import { applicationId, Village } from './village.mjs';

jest.setTimeout(300_000);

/** Larger than a part; of a kind that the page sends as it is. */
const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(700_000)]);
const file = { name: 'acte.pdf', mimeType: 'application/pdf', buffer: bytes };
const WAITING = 'Le réseau est coupé. Le fichier est gardé : l’envoi reprend tout seul.';

let browser, village, stand, context, page;

beforeAll(async () => {
  await buildPortal();
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  village = new Village();
  stand = await portalBehind(village.answer);
  await open();
});
afterEach(async () => {
  await context.close();
  await stand.stop();
});

async function open(options = {}) {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR', ...options });
  page = await context.newPage();
  await visit();
}

const visit = () => page.goto(`${stand.base}/fr/visas/${applicationId}/documents/photo`);

async function send() {
  await page.setInputFiles('input[type=file]', file);
  await page.click('form[method=post] button:has-text("Envoyer la pièce")');
}

const until = async (isSo) => {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 1_200) throw new Error('it never was');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Whole, in order, and nothing of it twice. */
function expectWhole(inParts = true) {
  expect(village.attached).toHaveLength(1);
  expect(village.attached[0]).toMatchObject({ type: 'application/pdf', inParts });
  expect(village.attached[0].bytes.equals(bytes)).toBe(true);
  const sent = village.parts.reduce((sum, { size }) => sum + size, 0);
  expect(sent).toBe(inParts ? bytes.length : 0);
}

it('the network is cut in the middle: it waits, says so, and goes on where it stopped', async () => {
  village.breaks = async ({ offset }) => {
    if (offset === 0 || village.wasCut) return false;
    village.wasCut = true;
    await context.setOffline(true);
    return true;
  };
  await send();
  await page.getByText(WAITING).waitFor();
  expect(await page.locator('progress').count()).toBe(1);
  const before = village.parts.length;
  await context.setOffline(false);
  await until(() => village.attached.length > 0);
  expect(before).toBeGreaterThan(0);
  expectWhole();
  await page.waitForURL('**/documents/photo');
});

it('a connection that dies in a part, again and again: smaller parts, nothing lost, nothing doubled', async () => {
  let deaths = 0;
  village.breaks = ({ offset }) => offset > 100_000 && deaths++ < 2;
  await send();
  await until(() => village.attached.length > 0);
  expectWhole();
  expect(deaths).toBeGreaterThan(2);
});

it('after a reload the same file goes on; what is there is not sent again', async () => {
  village.breaks = ({ offset }) => offset > 100_000;
  await send();
  await page.getByText(WAITING).waitFor();
  const before = village.parts.length;
  await page.reload();
  village.breaks = () => false;
  await send();
  await until(() => village.attached.length > 0);
  expect(before).toBeGreaterThan(1);
  expectWhole();
  expect(village.files.size).toBe(1);
  await page.waitForURL('**/documents/photo');
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('upload:')));
});

it('an upload that was swept meanwhile begins anew', async () => {
  village.breaks = ({ offset }) => offset > 100_000;
  await send();
  await page.getByText(WAITING).waitFor();
  await page.reload();
  village.files.clear();
  village.parts.length = 0;
  village.breaks = () => false;
  await send();
  await until(() => village.attached.length > 0);
  expectWhole();
});

it('where parts are not taken, and without a script, the form brings the file as a whole', async () => {
  village.takesParts = false;
  await send();
  await until(() => village.attached.length > 0);
  expectWhole(false);
  village.attached.length = 0;
  await context.close();
  await open({ javaScriptEnabled: false });
  await send();
  await until(() => village.attached.length > 0);
  expectWhole(false);
});
