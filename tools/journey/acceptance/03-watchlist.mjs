import { openAccount } from '../applicant-steps.mjs';
import { inDays } from '../application.mjs';
import { until } from '../person.mjs';
import { officer } from '../post-steps.mjs';
import { admit, beforeThePost, closed, grant, path, refuse } from './steps.mjs';

export const title = 'A name that sounds like a watchlist entry; a true hit';

/** Detail goes this long after the judgement. */
const KEPT_DAYS = 50;
const HITS = '/v1/visas/screening/hits';

export async function play(stage) {
  const { report, clock } = stage;
  const one = await officer(stage, 'criblage.un');
  const two = await officer(stage, 'criblage.deux');
  const scene = { one, agent: await officer(stage, 'agent.berlin'), consul: await officer(stage, 'consul.berlin') };
  const name = `Koulibali ${letters()}`;
  await listed({ one, two }, name);
  const applicant = await openAccount(stage, { name: 'modibo', language: 'en', givenName: 'Modibo' });
  const same = { surname: name.replace('Koulibali', 'Coulibaly'), givenNames: 'Modibo', birthDate: '1979-04-11' };
  const other = await judged(stage, { ...scene, applicant }, same, 'other-person');
  const granted = await grant({ ...scene, applicant }, other.file);
  report.check('another person of the same name is granted', granted.state === 'ISSUED', granted.state);
  const found = await judged(stage, { ...scene, applicant }, same, 'same-person');
  const refused = await refuse({ ...scene, applicant }, found.file, ['R07']);
  report.check('the listed person is refused with R07', refused.state === 'REFUSED', refused.state);
  const told = JSON.stringify(refused);
  report.check('and is told no more of the list than the code', !/watchlist|hit|Koulibali/.test(told), told);
  if (clock) await erased(stage, one, [other.hit, found.hit]);
}

async function listed({ one, two }, surname) {
  const entry = {
    names: [{ surname, givenNames: 'Modiboh' }],
    birthDate: { value: '1979' },
    nationalities: ['DEU'],
    note: 'Mandat du tribunal de Kati.',
    legalBasis: 'Code de procédure pénale, art. 135',
    authority: 'Parquet de Kati',
    expiresOn: inDays(700),
    reviewOn: inDays(180),
  };
  const { body } = await one.post('/v1/visas/watchlist', entry, { expect: { status: 201 } });
  await one.post(`/v1/visas/watchlist/${body.id}/approve`, {}, { expect: { status: 403 } });
  await two.post(`/v1/visas/watchlist/${body.id}/approve`);
}

/** A file of that name: the list says so, nothing is proposed meanwhile, a person judges. */
async function judged(stage, { one, agent, applicant }, who, outcome) {
  const { id } = await beforeThePost(stage, applicant, { applicant: who });
  await admit(agent, id);
  const hit = await hitOf(one, id);
  const early = { decision: 'refuse', codes: ['R09'] };
  await agent.post(`${path(id)}/propose-decision`, early, { expect: { status: 422, code: 'parts-open' } });
  await one.post(`${HITS}/${hit}/adjudicate`, { outcome, reason: 'Photo et lieu de naissance comparés.' });
  await closed(agent, id, 'screening');
  return { file: id, hit };
}

async function hitOf(one, id) {
  const pages = async () => {
    const found = [];
    for (let next = ''; next !== null;) {
      const { body } = await one.get(`${HITS}?limit=100${next && `&cursor=${encodeURIComponent(next)}`}`, {
        quiet: true,
      });
      found.push(...body.items);
      next = body.next ?? null;
    }
    return found.find(({ applicationId, source }) => applicationId === id && source === 'watchlist');
  };
  return (await until('the hit', pages, Boolean)).id;
}

/** The proof counts, and names nobody: that they are gone is seen at the hits. */
async function erased({ clock, report }, one, hits) {
  clock.goOn(KEPT_DAYS + 1);
  const since = clock.now();
  const proofs = async () => (await one.get('/v1/visas/screening/erasures?limit=100', { quiet: true })).body.items;
  const isThere = (items) => items.some(({ at, erased: count }) => new Date(at) >= since && count >= hits.length);
  await until('the proof of the erasure', proofs, isThere, 150_000);
  for (const hit of hits) {
    const { body } = await one.peek(`${HITS}/${hit}`);
    const isGone = body.erasedAt !== null && body.reasons.length === 0 && !JSON.stringify(body).includes('Koulibali');
    report.check('the detail of the hit is gone', isGone, body);
  }
  clock.back();
}

const letters = () => Array.from({ length: 7 }, () => 'bdfgklmnprtv'[Math.floor(Math.random() * 12)]).join('');
