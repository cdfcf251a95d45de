import { randomInt } from 'node:crypto';
import { codeFor } from './mailbox.mjs';
import { Person, until } from './person.mjs';
import { officer } from './post-steps.mjs';

const PASSWORD = 'un fleuve coule vers la mer';
const DESK = '/v1/identity/desk-accounts';
const REDEEM = '/v1/identity/paper-codes/redemptions';

/** A mobile number of Mali that nobody had in this run. */
export const freshPhone = () => `+2237${String(randomInt(0, 10_000_000)).padStart(7, '0')}`;

/** Step 16, accounts for everybody: by telephone, and by a paper code of a desk. @returns ids and facts due */
export async function phoneJourney(stage) {
  const { report } = stage;
  report.title('16. An account by telephone, and one by a code on paper');
  const phoned = await byTelephone(stage);
  const desk = await byPaper(stage);
  return [
    [phoned, ['account.opened.v1', 'account.confirmed.v1']],
    [desk, ['account.opened.v1', 'account.opened-at-desk.v1', 'account.confirmed.v1', 'account.contact-changed.v1']],
  ];
}

async function byTelephone(stage) {
  const { report } = stage;
  const sira = new Person({ ...stage, name: 'sira' });
  const phone = freshPhone();
  const open = (over, expect) =>
    sira.post('/v1/identity/accounts', { phone, password: PASSWORD, givenName: 'Sira', ...over }, { expect });
  await open({ phone: '+33 892 70 12 39' }, { status: 422, code: 'phone-not-served' });
  await open({ phone: '12' }, { status: 400, code: 'phone-invalid' });
  await open({ email: 'sira@example.org' }, { status: 400, code: 'contact-ambiguous' });
  await open({}, { status: 202 });
  const code = await codeFor(sira, phone);
  const wrong = code === '00000000' ? '00000001' : '00000000';
  const confirm = (digits, expect) =>
    sira.post('/v1/identity/accounts/confirmations', { phone, code: digits }, { expect });
  await confirm(wrong, { status: 422, code: 'code-invalid' });
  await confirm(code);
  await confirm(code, { status: 422, code: 'code-invalid' });
  await sira.signIn(phone, PASSWORD);
  const { body } = await sira.get('/v1/identity/me');
  report.check('her account has a number and no address', body.phone === phone && body.email === null, body);
  return body.accountId;
}

async function byPaper(stage) {
  const { report } = stage;
  const agent = await officer(stage, 'agent.paris', 'registration');
  const { id, number } = (await agent.post(DESK, { post: 'PAR', givenName: 'Bakary' }, { expect: { status: 201 } }))
    .body;
  const { code } = (await agent.post(`${DESK}/${id}/codes`, {}, { expect: { status: 201 } })).body;
  const typed = code.match(/.{4}/g).join('-').toLowerCase();
  await agent.post(REDEEM, { code: typed, password: PASSWORD }, { expect: { status: 403, code: 'paper-code-staff' } });
  const bakary = new Person({ ...stage, name: 'bakary' });
  await bakary.post(
    REDEEM,
    { code: typed.replace(/.$/, (last) => (last === '7' ? '8' : '7')), password: PASSWORD },
    { expect: { status: 400, code: 'paper-code-mistyped' } },
  );
  await bakary.post(REDEEM, { code: typed, password: PASSWORD });
  await bakary.post(REDEEM, { code: typed, password: PASSWORD }, { expect: { status: 422, code: 'paper-code-used' } });
  await bakary.signIn(number, PASSWORD);
  const phone = freshPhone();
  await bakary.post('/v1/identity/me/contacts', { phone, password: PASSWORD }, { expect: { status: 202 } });
  await bakary.post('/v1/identity/me/contacts/confirmations', { contact: 'phone', code: await codeFor(bakary, phone) });
  const delivered = async () => (await bakary.get('/v1/identity/me', { quiet: true })).body.phone;
  await until('his telephone is in his account', delivered, (kept) => kept === phone);
  report.check('he signs in by telephone too', (await bakary.signIn(phone, PASSWORD)).status === 201);
  return id;
}
