import { chromium } from 'playwright-core';
import { visaZone } from '../../libs/vds/test/seals';
import { launchOptions } from '../browser/find-browser.mjs';
import { makeOffice } from './office.mjs';
import { barCodeOf } from './seal-picture.mjs';
import { buildPortal, startStand } from './stand.mjs';
import { Visitor } from './visitor.mjs';

jest.setTimeout(300_000);

let browser, office, stand, visitor, context, page;

beforeAll(async () => {
  await buildPortal();
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  office = await makeOffice();
  stand = await startStand(office);
  visitor = await Visitor.at(stand, browser);
  ({ context, page } = visitor);
});
afterEach(async () => {
  await context.close();
  await stand.stop();
});

const visit = () => visitor.visit();
const withoutNetwork = () => visitor.withoutNetwork();
const said = () => visitor.said();

/** A photo of a seal, through the form. @returns the verdict and what is said with it */
async function photographed(seal) {
  const file = { name: 'seal.png', mimeType: 'image/png', buffer: await barCodeOf(seal, 5) };
  await page.setInputFiles('input[name=file]', file);
  await page.click('form[method=post] button');
  return said();
}

describe('after one visit, without a network', () => {
  it('the page is there and says of each seal how it stands', async () => {
    const visa = await office.visa();
    office.lists(visa, 'revoked');
    office.changes({ statuses: [0, 1, 2, 3] });
    await visit();
    await withoutNetwork();
    const genuine = await photographed(await office.certificate(0));
    expect(genuine.verdict).toBe('valid');
    expect(genuine.text).toMatch(/Oui\s: document authentique et valable/);
    expect(genuine.text).toContain('ESSAI');
    expect(genuine.text).toContain('Ɲɛnɛba Aïssata');
    expect(genuine.text).toMatch(/Vérifié sur ce téléphone le .+, avec la liste du .+ \(/);
    expect((await photographed(await office.certificate(1))).verdict).toBe('revoked');
    expect((await photographed(await office.certificate(2))).verdict).toBe('suspended');
    expect((await photographed(await office.certificate(3))).verdict).toBe('superseded');
    expect((await photographed(visa)).verdict).toBe('revoked');
    const over = await office.certificate(0, { until: Date.now() - 86_400_000 });
    expect((await photographed(over)).verdict).toBe('expired');
    const newer = await photographed(await office.certificate(9));
    expect(newer).toMatchObject({ verdict: 'undecided', text: expect.stringContaining('plus récent que la liste') });
    const tampered = await office.certificate(0);
    tampered[70] ^= 1;
    const altered = await photographed(tampered);
    expect(altered.verdict).toBe('tampered');
    expect(altered.text).not.toContain('TRAOR'); // nothing of what no key of ours signed is shown
    const stranger = await (await makeOffice()).certificate(0);
    expect((await photographed(stranger)).verdict).toBe('unknown');
  });

  it('a seal that was moved to another paper is told by the lines that somebody types', async () => {
    await visit();
    await withoutNetwork();
    expect((await photographed(await office.visa())).verdict).toBe('valid');
    const compare = async (lines) => {
      await page.fill('[data-compare] textarea', lines.join('\n'));
      await page.click('[data-compare] button');
      return said();
    };
    expect((await compare(visaZone())).verdict).toBe('valid');
    expect((await compare(visaZone({ givenNames: 'Anna Marie' }))).verdict).toBe('tampered');
    expect((await compare([visaZone()[0], visaZone()[1].replace('L', 'X')])).verdict).toBe('undecided');
  });

  it('who follows the QR code of a paper, or types a number, is led to the scanner', async () => {
    await visit();
    await withoutNetwork();
    await page.goto(`${stand.base}/fr/verify/MLC0123456789A`);
    await page.locator('#by-camera').waitFor();
    await page.locator('[data-list]:not(:empty)').waitFor();
    await page.fill('input[name=number]', 'MLC0123456789A');
    await page.click('form[method=get] button');
    await page.getByText('Il n’y a pas de réseau').waitFor();
  });

  it('nothing of anybody is kept: the page as a stranger sees it, its files, the list', async () => {
    await context.addCookies([{ name: 'session', value: 'secret', url: stand.base }]);
    await visit();
    await page.goto(`${stand.base}/fr/verify/MLC0123456789A`);
    const kept = await page.evaluate(async () => {
      const addresses = [];
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) addresses.push(new URL(url).pathname);
      return addresses.sort();
    });
    const files = /^\/assets\/(bar-code-reader|seal-judge|site|ui|verify-keeper|verify-page|zxing_reader)-[\w-]+\.\w+$/;
    expect(kept.filter((path) => !files.test(path))).toEqual(['/fr/verify', '/verification-list/0']);
    expect(kept).toHaveLength(9);
  });
});

describe('a list that ages', () => {
  it('brings a withdrawal with the next look, as an update', async () => {
    const seal = await office.certificate(0);
    await visit();
    office.changes({ statuses: [1, 0, 0, 0, 0] });
    await visit();
    await withoutNetwork();
    expect((await photographed(seal)).verdict).toBe('revoked');
    const parts = await page.evaluate(async () => (await (await caches.open('verification-list')).keys()).length);
    expect(parts).toBe(2); // the update was kept beside what it changes
  });

  it('after a day says that it should have been renewed, after three refuses to say valid', async () => {
    office.ageHours = 30;
    await visit();
    const due = await page.locator('[data-list]').innerText();
    expect(due).toMatch(/il y a 30 heures.*devrait déjà être renouvelée/);
    office.changes({ ageHours: 73 });
    await visit();
    await withoutNetwork();
    expect(await page.locator('[data-list]').innerText()).toContain('trop ancienne');
    const old = await photographed(await office.certificate(0));
    expect(old.verdict).toBe('undecided');
    expect(old.text).toContain('On ne peut pas le dire');
    expect(old.text).not.toContain('Oui');
  });

  it('made by nobody who is trusted, is not taken', async () => {
    await visit();
    const other = await makeOffice();
    other.changes({ statuses: [1, 1, 1, 1] });
    office.bundle = () => other.bundle(null);
    await visit();
    await withoutNetwork();
    expect((await photographed(await office.certificate(0))).verdict).toBe('valid');
  });
});
