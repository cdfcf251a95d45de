import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../dev/paths.mjs';
import { installMissing } from '../../verify-foreign/debian-packages.mjs';
import { NEEDS } from '../../verify-foreign/foreign-seal.mjs';
import { openAccount, payFor } from '../applicant-steps.mjs';
import { form, freshNumber, inDays, uploadPapers } from '../application.mjs';
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
  await readOffline(stage, (await applicant.get(`${path(id)}/e-visa`)).bytes);
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

/** Programs of others draw the paper, read its seal, and check signature and certificates as published. */
async function readOffline({ report, base }, pdf) {
  installMissing(NEEDS);
  const folder = mkdtempSync(join(tmpdir(), 'jatigi-visa-'));
  try {
    const file = join(folder, 'visa.pdf');
    writeFileSync(file, pdf);
    const script = join(root, 'tools/verify-foreign/checks/seal.mjs');
    const { stdout } = spawnSync(process.execPath, [script, '--pdf', file, '--gateway', base], { encoding: 'utf8' });
    const counted = JSON.parse(stdout.trim().split('\n').at(-1));
    // A program that is not here and cannot be installed is said, and is no difference.
    const isRead = counted.failed === 0 && counted.passed + counted.notRun === 3;
    report.check('dmtxread and openssl read and verify the seal', isRead, stdout);
    report.say(stdout.trim().split('\n').slice(0, -1).join('; '));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
