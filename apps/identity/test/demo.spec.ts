import 'reflect-metadata';
import { Secret, TOTP } from 'otpauth';
import { checkForPublishing, identityEvents } from '@jatigi/contracts';
import { demoAdministrators, demoOfficers } from '../src/demo/demo-accounts';
import { DemoData } from '../src/demo/demo-data';
import { codeOf, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const all = [...demoAdministrators, ...demoOfficers];
let identity: TestIdentity;
const codeAt = (seed: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: at.getTime() });

beforeAll(async () => {
  identity = await startIdentity();
  const demo = identity.service.running.app.get(DemoData);
  await demo.loadPosts();
  await demo.loadAccounts();
});
afterAll(() => identity.stop());

describe('demo data', () => {
  it('tells every grant and post, fit for its contract, and nothing the second time', async () => {
    const before = await identity.events();
    const given = before.filter(({ type }) => type === 'ml.consular.grant.given.v1');
    expect(given.map(({ payload }) => payload['role']).sort()).toEqual(all.map(({ role }) => role).sort());
    for (const { type, payload } of before) checkForPublishing(identityEvents, { type, data: payload });
    const demo = identity.service.running.app.get(DemoData);
    await demo.loadPosts();
    await demo.loadAccounts();
    expect(await identity.events()).toHaveLength(before.length);
  });

  it.each(all)('$login signs in with the second factor, and never without', async ({ login, password, totpSeed }) => {
    const network = '192.0.2.55';
    expect(codeOf(await identity.signIn({ login, password, network }))).toBe('second-factor-required');
    const totp = codeAt(totpSeed, identity.clock.now());
    const good = await identity.signIn({ login, password, totp, network });
    expect([good.status, good.body]).toEqual([200, expect.objectContaining({ strength: 'mfa' })]);
    expect(codeOf(await identity.signIn({ login, password, totp, network }))).toBe('second-factor-used');
    const wrong = totp === '000000' ? '000001' : '000000';
    expect(codeOf(await identity.signIn({ login, password, totp: wrong, network }))).toBe('sign-in-failed');
  });

  it('is what the README says', () => {
    // The formatter pads tables and escapes a star.
    const readme = readFileSync(join(__dirname, '../README.md'), 'utf8').replaceAll(/ +/g, ' ').replaceAll('\\*', '*');
    for (const { login, password, totpSeed, role, posts } of all) {
      expect(readme).toContain(`| ${login} | ${password} | ${totpSeed} | ${role} | ${posts.join(', ')} |`);
    }
  });
});
