import { createHmac } from 'node:crypto';
import { openAccount } from '../applicant-steps.mjs';
import { inDays } from '../application.mjs';
import { until } from '../person.mjs';
import { officer } from '../post-steps.mjs';
import { standsAs } from '../stands-as.mjs';
import { admit, beforeThePost, grant, path } from './steps.mjs';

export const title = 'Revoked while the traveller is in the air: refused online, and offline after the next bundle';

const MINUTE = 60_000;
const DIGEST_BYTES = 16;

export async function play(stage) {
  const { report } = stage;
  const applicant = await openAccount(stage, { name: 'flying', language: 'en', givenName: 'Erika' });
  const agent = await officer(stage, 'agent.berlin');
  const consul = await officer(stage, 'consul.berlin');
  const border = await officer(stage, 'frontiere.bamako', 'border-check');
  const { id } = await beforeThePost(stage, applicant);
  await admit(agent, id);
  const terms = { validFrom: inDays(-1), validUntil: inDays(27) };
  const { visa } = await grant({ agent, consul, applicant }, id, terms);
  const before = await inBundle(border, visa.number);
  report.check('the desk without a network would let her in', before?.ended === false, before);
  await agent.post(`${path(id)}/propose-ending`, { as: 'revoke', codes: ['R02'], note: 'Invitation retirée.' });
  await agent.post(`${path(id)}/confirm-ending`, {}, { expect: { status: [403, 404] } });
  await consul.post(`${path(id)}/confirm-ending`);
  const revoked = performance.now();
  const shown = { post: 'BKO', document: { visaNumber: visa.number } };
  const { body: online } = await border.post('/v1/visas/border/verifications', shown);
  report.check('the border refuses at once', online.verdict === 'refuse', online);
  await until(
    'the bundle says so',
    () => inBundle(border, visa.number),
    (entry) => entry?.ended === true,
    MINUTE,
  );
  await standsAs(stage, visa.number, 'revoked');
  const seconds = Math.round((performance.now() - revoked) / 1_000);
  report.check('all within a minute', seconds < 60, seconds);
  report.say(`desk, bundle and public verification refuse ${seconds} s after the second officer's click`);
  const airline = { document: { visaNumber: visa.number }, on: inDays(0) };
  const { body: carrier } = await border.post('/v1/visas/border/carrier-checks', airline);
  report.check('the carrier is told no more than NOT OK', carrier.answer === 'NOT OK', carrier);
}

/** What a desk that fetches its bundle now knows of the visa: found by a digest, as the desk finds it. */
async function inBundle(border, number) {
  const { body } = await border.get('/v1/visas/border/bundle?post=BKO', { quiet: true });
  const { key, visas } = JSON.parse(body.content);
  const hmac = createHmac('sha256', Buffer.from(key, 'base64url')).update(`visa:${number}`).digest();
  const digest = hmac.subarray(0, DIGEST_BYTES).toString('base64url');
  return visas.find(({ digests }) => digests.includes(digest));
}
