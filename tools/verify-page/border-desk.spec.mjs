import { buffer } from 'node:stream/consumers';
import { addDays, plainDate } from '@jatigi/kernel';
import { chromium } from 'playwright-core';
import { BorderScene } from '../../apps/visas/test/border-scene';
import { launchOptions } from '../browser/find-browser.mjs';
import { OfflineDesk } from '../journey/browser/offline-desk.mjs';
import { makeOffice } from './office.mjs';
import { buildPortal, portalBehind } from './stand.mjs';

jest.setTimeout(300_000);

const MINUTE = 60_000;
const today = plainDate(new Date().toISOString().slice(0, 10));
const terms = { validFrom: addDays(today, -5), validUntil: addDays(today, 60) };

let browser, office, border, stand, visa;
/** The register records, and its answer never arrives. */
let losesAnswers = false;
let answersLost = 0;

/** The visas service itself, behind the door at which the officer of the border is signed in. */
async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://x');
  if (pathname === '/v1/documents/trust/certificates') return response.end(office.certificates);
  if (pathname === '/v1/documents/trust/bundle') return response.end(await office.bundle(searchParams.get('from')));
  if (!pathname.startsWith('/v1/visas/')) return response.writeHead(401).end('{}');
  border.clock.moveTo(new Date().toISOString());
  const bytes = await buffer(request);
  const key = request.headers['idempotency-key'];
  const sent = {
    as: border.officer,
    ...(bytes.length > 0 && { body: JSON.parse(bytes.toString()) }),
    headers: { ...(key && { 'idempotency-key': key }) },
  };
  const { status, body } = await border.scene.service.request(request.method, request.url, sent);
  if (losesAnswers && pathname.endsWith('/journal')) {
    answersLost += 1;
    return response.destroy();
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

beforeAll(async () => {
  await buildPortal();
  [browser, office, border] = await Promise.all([
    launchOptions().then((options) => chromium.launch(options)),
    makeOffice(),
    BorderScene.open(),
  ]);
  border.scene.documents.signBorderBundle = (sha256) => office.signBorderBundle(sha256);
  stand = await portalBehind((request, response) => void answer(request, response));
  visa = await border.visa(undefined, terms);
});
afterAll(async () => {
  await browser?.close();
  await stand?.stop();
  await border?.scene.close();
});

async function desk(name, skew) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
  return OfflineDesk.at(await context.newPage(), { base: stand.base, name, skew });
}

const written = () =>
  border.scene.service.sql('select id::text, kind, desk from border_crossing where application_id = $1', [visa.id]);

/** In any order. */
const idsOf = (lines) => lines.map(({ line, id }) => line ?? id).sort();

it('two desks without a network, the same traveller, clocks that are off: nothing is lost, nothing counts twice', async () => {
  const [fast, slow] = [await desk('A1', 6 * MINUTE), await desk('B1', -6 * MINUTE)];
  stand.away(true);
  for (const one of [fast, slow]) {
    await one.goOffline();
    expect(await one.present(visa.passport)).toBe('admit');
    await one.write('entry');
    await one.visit();
    expect(await one.present(visa.passport)).toBe('here');
  }
  await fast.write('exit');
  expect(await fast.present(visa.passport)).toBe('refuse');
  await fast.look();
  expect([await fast.state('untold'), await fast.state('register')]).toEqual(['2', 'no-network']);
  expect(await written()).toEqual([]);

  // The register records the journal of the first, but the desk never hears it, and tells it again.
  stand.away(false);
  losesAnswers = true;
  await fast.page.context().setOffline(false);
  await fast.look();
  expect(answersLost).toBeGreaterThan(0);
  expect([await fast.state('untold'), (await written()).length]).toEqual(['2', 2]);
  losesAnswers = false;
  await fast.tell();
  expect((await fast.lines()).map(({ told }) => told)).toEqual(['already-recorded', 'already-recorded']);

  await slow.goOnline();
  await Promise.all([fast.tell(), slow.tell()]);
  const all = [...(await fast.lines()), ...(await slow.lines())];
  expect(idsOf(await written())).toEqual(idsOf(all));
  const facts = (await border.scene.facts(visa.id)).filter((fact) => /^visa\.e.*-recorded$/.test(fact));
  expect(facts.sort()).toEqual(['visa.entry-recorded', 'visa.entry-recorded', 'visa.exit-recorded']);
  for (const one of [fast, slow]) {
    expect((await one.lines()).map(({ conflicts }) => conflicts).join(' ')).toContain('entered-twice');
    expect(await one.journal()).toContain('Deux entrées sans sortie entre elles.');
  }
  for (const one of [fast, slow]) {
    expect(await one.present(visa.passport)).toBe('refuse'); // the new bundle counts what both wrote
    await one.page.context().close();
  }
});

it('a bundle that nobody signed whom the desk trusts is not taken', async () => {
  const other = await makeOffice();
  border.scene.documents.signBorderBundle = (sha256) => other.signBorderBundle(sha256);
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(`${stand.base}/fr/border-desk?post=BKO&desk=C1`);
  await page.locator('#border-desk[data-looks][data-register=later]').waitFor();
  expect(await page.locator('[data-bundle]').innerText()).toContain('pas encore de liste');
  await page.fill('[name=visaNumber]', visa.number);
  await page.click('form[data-ask] button');
  await page.locator('[data-verdict=undecided]').waitFor();
  await context.close();
});
