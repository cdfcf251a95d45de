import 'reflect-metadata';
import { Housekeeping } from '../src/housekeeping/housekeeping';
import { startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

const DAY = 24 * 60 * 60;
let identity: TestIdentity;
const counts = async (): Promise<unknown> =>
  (
    await identity.service.sql(
      `select (select count(*)::int from mail_code) codes, (select count(*)::int from sign_in_login) logins,
              (select count(*)::int from sign_in_pair) pairs, (select count(*)::int from oidc_item) items`,
    )
  )[0];

beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

it('keeps codes, counters and used assertions only as long as they serve', async () => {
  await identity.openAccount('menage@exemple.ml');
  await identity.service.request('POST', '/v1/identity/password-recoveries', { body: { email: 'menage@exemple.ml' } });
  await identity.service.sql(`insert into oidc_item (kind, id, payload, expires_at) values ('x', 'x', '{}', now())`);
  const sweep = () => identity.service.running.app.get(Housekeeping).sweep();
  identity.clock.forward(-60);
  await sweep();
  expect(await counts()).toEqual({ codes: 1, logins: 1, pairs: 1, items: 1 });
  identity.clock.forward(2 * DAY);
  await sweep();
  expect(await counts()).toEqual({ codes: 0, logins: 0, pairs: 1, items: 0 });
  identity.clock.forward(180 * DAY);
  await sweep();
  expect(await counts()).toEqual({ codes: 0, logins: 0, pairs: 0, items: 0 });
});
