import { openAccount } from '../applicant-steps.mjs';
import { inDays } from '../application.mjs';
import { until } from '../person.mjs';
import { officer } from '../post-steps.mjs';
import { midnight } from './clock.mjs';
import { filed, path } from './steps.mjs';

export const title = 'The policy changes at midnight';
export const needsClock = true;

const MINUTE = 60_000;
const BERLIN = 'Europe/Berlin';

export async function play(stage) {
  const { clock, report } = stage;
  const change = await officer(stage, 'admin.un', 'administration');
  const approve = await officer(stage, 'admin.deux', 'administration');
  const applicant = await openAccount(stage, { name: 'midnight', language: 'en', givenName: 'Erika' });
  const day = await freeDay(change);
  const lastMinute = new Date(midnight(day, BERLIN).getTime() - MINUTE);
  const firstMinute = new Date(midnight(day, BERLIN).getTime() + MINUTE);
  const earlier = await submittedAt(stage, applicant, lastMinute);
  const before = earlier.policyVersion;
  const { id, version } = await draftPolicy(change, day, before);
  const predicted = await simulated(change, { id, against: before }, earlier);
  report.check('the simulation knows that the fee would change', predicted, earlier);
  await change.post(`/v1/visas/policy-sets/${id}/propose`);
  await change.post(`/v1/visas/policy-sets/${id}/approve`, {}, { expect: { status: 403 } });
  await approve.post(`/v1/visas/policy-sets/${id}/approve`);
  const old = await submittedAt(stage, applicant, lastMinute);
  const fresh = await submittedAt(stage, applicant, firstMinute);
  clock.back();
  report.check('23:59 is judged by the old set', old.policyVersion === before, old.policyVersion);
  report.check('00:01 is judged by the new one', fresh.policyVersion === version, fresh.policyVersion);
  report.check('and pays its fee', fresh.fee.minor === old.fee.minor + 1_000, [old.fee, fresh.fee]);
  const kept = (await applicant.get(path(old.id))).body;
  report.check('the first keeps what it was judged by', kept.policyVersion === before, kept.policyVersion);
}

/** A day on which no set begins: an earlier round on this stack may have left one, approved at a time that has not come yet. */
async function freeDay(administrator) {
  const { body } = await administrator.get('/v1/visas/policy-sets?limit=100');
  const taken = body.items.map(({ activeFrom }) => activeFrom);
  for (let ahead = 2; ; ahead += 1) {
    const day = inDays(ahead, BERLIN);
    if (!taken.includes(day)) return day;
  }
}

/** The set in force, with fees that are ten euros higher from that day. */
async function draftPolicy(administrator, day, basedOn) {
  const { body: sets } = await administrator.get('/v1/visas/policy-sets?limit=100');
  const { id } = sets.items.find(({ policyVersion }) => policyVersion === basedOn);
  const { policy: old } = (await administrator.get(`/v1/visas/policy-sets/${id}`)).body;
  const version = `MINUIT-${Date.now()}`;
  const fees = old.fees.map((fee) => ({ ...fee, amounts: raised(fee.amounts) }));
  const draft = { basedOn, policy: { ...old, version, activeFrom: day, fees } };
  const { body } = await administrator.post('/v1/visas/policy-sets', draft, { expect: { status: 201 } });
  return { id: body.id, version };
}

const raised = (amounts) =>
  Object.fromEntries(Object.entries(amounts).map(([type, minor]) => [type, minor === 0 ? 0 : minor + 1_000]));

async function submittedAt({ clock }, applicant, instant) {
  clock.standAt(instant);
  return filed(applicant);
}

/** What would come out differently: the file that was just submitted is among them. */
async function simulated(administrator, { id, against }, file) {
  const start = { against, limit: 1_000 };
  const { body } = await administrator.post(`/v1/visas/policy-sets/${id}/simulate`, start, {
    expect: { status: [200, 201, 202] },
  });
  const ask = () => administrator.get(`/v1/visas/policy-sets/${id}/simulations/${body.id}`, { quiet: true });
  const { body: done } = await until('the simulation', ask, ({ body: one }) => Boolean(one.result), MINUTE);
  return JSON.stringify(done.result).includes(file.id);
}
