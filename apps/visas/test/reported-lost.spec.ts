import 'reflect-metadata';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { uuidv7 } from '@jatigi/kernel';
import { waitFor } from '@jatigi/platform-testing';
import { ScreeningScene } from './screening-scene';
import { VisasScene } from './visas-scene';

const asked: Array<{ path: string | undefined; purpose: string | string[] | undefined }> = [];
let isAway = true;
/** Identity, as far as visas asks it; away at first. */
const identity = createServer(({ url, headers }, response) => {
  asked.push({ path: url, purpose: headers['purpose-of-use'] });
  const document = { issuingCountry: 'DEU', number: 'C06X00T51', circumstance: 'lost', reportedOn: '2026-11-19' };
  response.writeHead(isAway ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
});
let visas: VisasScene;
let scene: ScreeningScene;
beforeAll(async () => {
  await new Promise<void>((resolve) => void identity.listen(0, '127.0.0.1', resolve));
  const settings = { IDENTITY_URL: `http://127.0.0.1:${(identity.address() as AddressInfo).port}` };
  visas = await VisasScene.open({ settings });
  scene = await ScreeningScene.open(visas);
});
afterAll(async () => {
  await visas?.close();
  await new Promise((resolve) => identity.close(resolve));
});

it('a document reported to a consulate is asked for by its report until identity answers, and found ever after', async () => {
  const report = uuidv7();
  for (const _twice of [1, 2]) await visas.react((reactions, event) => reactions.onReportedLost(event), report);
  await waitFor(() => asked.length > 0, { what: 'identity was asked' });
  expect(await visas.service.sql('select 1 from lost_document')).toEqual([]);
  isAway = false;
  const kept = () => visas.service.sql<{ source: string }>('select source, circumstance from lost_document');
  const rows = await waitFor(async () => ((await kept()).length > 0 ? kept() : null), {
    ...{ what: 'the document is known', timeoutMs: 60_000 },
  });
  expect(rows).toEqual([{ source: 'identity', circumstance: 'lost' }]);
  expect(asked[0]).toEqual({ path: `/internal/loss-reports/${report}/document`, purpose: 'adjudication' });
  // A report from before numbers were kept, as the migration plans it.
  await visas.service.sql(
    `with gone as (delete from lost_document_number), planned as (
       insert into job (kind, key, payload)
         select 'learn-lost-number', key, jsonb_build_object('reportId', key) from job where kind = 'take-lost-document')
     update lost_document set is_numbered = false`,
  );
  const numbered = () => visas.service.sql('select 1 from lost_document where is_numbered');
  await waitFor(async () => ((await numbered()).length > 0 ? true : null), {
    what: 'its number is known',
    timeoutMs: 60_000,
  });
  expect(await kept()).toEqual(rows);
  const [hit] = await scene.hitsOf(await scene.screened({ surname: 'Weber' }, 'C06X00T51'));
  expect(hit).toMatchObject({ source: 'lost-document', outcome: null });
}, 120_000);
