import 'reflect-metadata';
import { TrustBundleTimer } from '../src/trust/trust-bundle-timer';
import { startDocuments } from './fixture';
import type { DocumentsFixture } from './fixture';

jest.setTimeout(60_000);
let now = new Date('2026-11-28T09:00:00Z');
let fixture: DocumentsFixture;
beforeAll(async () => {
  fixture = await startDocuments({ clock: { now: () => now } });
});
afterAll(() => fixture?.stop());

const later = (minutes: number): void => void (now = new Date(now.getTime() + minutes * 60_000));
const age = async (): Promise<string | undefined> =>
  /^jatigi_trust_bundle_age_seconds (\S+)$/m.exec(await (await fetch(`${fixture.service.url}/metrics`)).text())?.[1];
const look = (): Promise<void> => fixture.service.running.app.get(TrustBundleTimer).look();

it('the age of the published bundle grows while nobody makes one, and begins anew with the next', async () => {
  expect(await age()).toBe('0');
  later(59);
  expect(await age()).toBe('3540');
  await look(); // it is not an hour old, and nothing changed
  expect(await age()).toBe('3540');
  later(2);
  await look();
  expect(await age()).toBe('0');
});

it('is told when no bundle can be made, also of one that another instance made', async () => {
  const rename = (from: string, to: string) => fixture.service.sql(`alter table ${from} rename to ${to}`);
  await fixture.service.sql(`update trust_bundle set issued_at = issued_at - interval '3 hours'`);
  await rename('status_index', 'away');
  await expect(look()).rejects.toThrow('status_index');
  expect(await age()).toBe('10800');
  await rename('away', 'status_index');
});

it('is infinite when there is none', async () => {
  await fixture.service.sql('delete from trust_bundle');
  await fixture.service.sql('alter table status_index rename to away');
  await expect(look()).rejects.toThrow('status_index');
  expect(await age()).toBe('+Inf');
  await fixture.service.sql('alter table away rename to status_index');
});
