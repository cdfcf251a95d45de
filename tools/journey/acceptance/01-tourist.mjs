import { randomUUID } from 'node:crypto';
import { openAccount, payFor } from '../applicant-steps.mjs';
import { form, freshNumber, inDays, uploadPapers } from '../application.mjs';
import { foreignReading } from '../foreign-reading.mjs';
import { Person } from '../person.mjs';
import { officer } from '../post-steps.mjs';
import { admit, grant, path, waitFor } from './steps.mjs';

export const title = 'A tourist from France: from the question to the used-up visa';

export async function play(stage) {
  const { report } = stage;
  const applicant = await openAccount(stage, { name: 'tourist', language: 'en', givenName: 'Erika' });
  const wish = {
    ...form({ givenNames: 'Erika', number: freshNumber() }),
    language: 'en',
  };
  wish.applicant.residence = 'FRA';
  await question(stage, wish);
  const id = await fromPhoneToLaptop(stage, applicant, wish);
  const agent = await officer(stage, 'agent.paris');
  const consul = await officer(stage, 'consul.paris');
  await admit(agent, id);
  const issued = await grant({ agent, consul, applicant }, id, { validFrom: inDays(-1), validUntil: inDays(27) });
  readOffline(stage, (await applicant.get(`${path(id)}/e-visa`)).bytes);
  await throughTheBorder(stage, issued.visa.number);
  const used = await waitFor(applicant, id, 'USED_UP');
  report.check('the visa is used up', used.state === 'USED_UP');
}

async function question({ nobody, report }, { applicant, journey }) {
  const query = new URLSearchParams({
    nationality: applicant.nationality,
    residence: applicant.residence,
    travelDocument: 'ordinary',
    purpose: journey.purpose,
    arrival: journey.arrival,
    departure: journey.departure,
  });
  const { body } = await nobody.get(`/v1/visas/requirements?${query}`);
  report.check('who lives in France asks in Paris', body.post === 'PAR', body.post);
}

/** Begun with one session, gone on with another: the draft is where she left it. */
async function fromPhoneToLaptop(stage, phone, wish) {
  const { base, report } = stage;
  const begun = { language: wish.language, journey: wish.journey };
  const { body: draft } = await phone.post('/v1/visas/applications', begun, { expect: { status: 201 } });
  const laptop = new Person({ name: 'tourist (laptop)', base, report });
  await laptop.signIn(phone.email, phone.password);
  const resumed = (await laptop.get(path(draft.id))).body;
  report.check('the draft is resumed', resumed.journey?.arrival === wish.journey.arrival, resumed.journey);
  const change = { applicant: wish.applicant, travelDocument: wish.travelDocument };
  const headers = { 'if-match': `"${resumed.version}"` };
  const { body: filled } = await laptop.call('PATCH', path(draft.id), { body: change, headers });
  const ready = await uploadPapers(laptop, filled);
  await laptop.post(`${path(ready.id)}/submit`);
  await payFor({ report }, laptop, ready.id);
  await waitFor(laptop, ready.id, 'ADMISSIBILITY');
  return ready.id;
}

/** By programs of others. */
function readOffline({ report, base }, pdf) {
  const { isRead, said } = foreignReading(pdf, base);
  report.check('dmtxread and openssl read and verify the seal', isRead, said);
  report.say(said);
}

async function throughTheBorder(stage, visaNumber) {
  const { report } = stage;
  const border = await officer(stage, 'frontiere.bamako', 'border-check');
  const crossing = () => ({ id: randomUUID(), post: 'BKO', desk: 'BKO-1', document: { visaNumber } });
  const shown = { post: 'BKO', document: { visaNumber } };
  const { body } = await border.post('/v1/visas/border/verifications', shown);
  report.check('the border lets her in', body.verdict === 'admit', body);
  const noted = { expect: { status: 201 } };
  await border.post('/v1/visas/border/entries', crossing(), noted);
  await border.post('/v1/visas/border/exits', crossing(), noted);
  const { body: again } = await border.post('/v1/visas/border/verifications', shown);
  report.check('one entry was one entry', again.verdict === 'refuse', again);
}
