import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { uuidv7 } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { Client } from 'pg';
import { RegisterScene } from './register-scene';
import { codeOf, PASSWORD } from './test-identity';

const DESK = '/v1/identity/desk-accounts';
const REDEEM = '/v1/identity/paper-codes/redemptions';
let scene: RegisterScene;
const send = (method: string, path: string, as?: Actor, body?: object) =>
  scene.identity.service.request(method, path, { ...(as && { as }), ...(body && { body }) });

interface Slip {
  id: string;
  number: string;
  code: string;
}
async function slip(over: object = {}): Promise<Slip> {
  const opened = await send('POST', DESK, scene.agent, { post: 'PAR', givenName: 'Awa', ...over });
  expect([opened.status, opened.body]).toEqual([201, expect.objectContaining({ state: 'WAITING' })]);
  const { id } = opened.body as { id: string };
  const issued = await send('POST', `${DESK}/${id}/codes`, scene.agent, {});
  expect([issued.status, issued.headers.get('cache-control')]).toEqual([201, 'no-store']);
  return { id, ...(issued.body as { number: string; code: string }) };
}
const redeem = (code: string, as?: Actor, password = PASSWORD) => send('POST', REDEEM, as, { code, password });
const deeds = async (id: string): Promise<string[]> =>
  (
    await scene.identity.service.sql<{ kind: string }>(
      'select kind from desk_account_history where account_id = $1 order by id',
      [id],
    )
  ).map(({ kind }) => kind);

beforeAll(async () => {
  scene = await RegisterScene.open();
});
afterAll(() => scene.close());

describe('an account opened at a desk', () => {
  it('is opened by the person with the code of the slip, and signed in to by its number', async () => {
    const { id, number, code } = await slip();
    const typed = `${code.slice(0, 4).toLowerCase()}-${code.slice(4, 8)} ${code.slice(8)}`;
    const answer = await redeem(typed);
    expect([answer.status, answer.body]).toEqual([200, { status: 'opened', number }]);
    const login = `${number.slice(0, 3)} ${number.slice(3)}`.toLowerCase();
    const signedIn = await scene.identity.signIn({ login, password: PASSWORD });
    expect(signedIn.status).toBe(200);
    const who = signedIn.body as { personId: string; accountId: string };
    const as = person(who.personId, { accountId: who.accountId, strength: 'password' });
    const me = await send('GET', '/v1/identity/me', as);
    expect(me.body).toMatchObject({ number, email: null, phone: null, givenName: 'Awa' });
    expect(await deeds(id)).toEqual(['opened', 'code-issued', 'redeemed']);
    const seen = await send('GET', `${DESK}/${id}`, scene.agent);
    expect(seen.body).toMatchObject({ state: 'OPENED', number });
    expect(codeOf(await send('POST', `${DESK}/${id}/codes`, scene.agent, {}))).toBe('illegal-transition');
    expect(await scene.facts(id)).toEqual(['account.opened', 'account.opened-at-desk', 'account.confirmed']);
  });

  it('keeps the code as a digest only', async () => {
    const { id, code } = await slip();
    const kept = await scene.identity.service.sql(
      `select row_to_json(d)::text || (select coalesce(string_agg(row_to_json(k)::text, ''), '') from idempotency_key k) as all
       from desk_account d where account_id = $1`,
      [id],
    );
    expect(JSON.stringify(kept)).not.toContain(code);
  });

  it('refuses a mistyped, an unknown, an old, a replaced and a used code, each in its words', async () => {
    const { id, code } = await slip();
    const other = code[0] === '7' ? '8' : '7';
    expect(codeOf(await redeem(other + code.slice(1)))).toBe('paper-code-mistyped');
    const renewed = (await send('POST', `${DESK}/${id}/codes`, scene.agent, {})).body as Slip;
    expect(codeOf(await redeem(code))).toBe('code-invalid');
    expect((await redeem(renewed.code)).status).toBe(200);
    expect(codeOf(await redeem(renewed.code))).toBe('paper-code-used');
    const late = await slip();
    scene.identity.clock.forward(30 * 86_400 + 1);
    expect(codeOf(await redeem(late.code))).toBe('paper-code-expired');
    expect(codeOf(await redeem((await slip()).code, undefined, 'trop court'))).toBe('password-too-short');
    expect((await send('POST', REDEEM, undefined, { code: 'court', password: PASSWORD })).status).toBe(400);
  });

  it('is not opened in the session of any officer, and the try stays on record', async () => {
    const { id, code } = await slip();
    for (const officer of [scene.agent, scene.consul, scene.dakarAgent]) {
      const answer = await redeem(code, officer);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'paper-code-staff']);
    }
    expect(await deeds(id)).toEqual(['opened', 'code-issued', ...Array<string>(3).fill('refused-to-staff')]);
    expect((await redeem(code, person())).status).toBe(200);
  });

  it('opens once when the code comes ten times at the same instant', async () => {
    const { code } = await slip();
    const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => codeOf(answer) === 'paper-code-used')).toHaveLength(9);
  });

  it('of a registered ward is that person’s: her registration is in her account', async () => {
    const { id: registrationId } = await scene.ask(person(), { for: 'ward' });
    const { code, number } = await slip({ registrationId });
    await redeem(code);
    const signedIn = await scene.identity.signIn({ login: number, password: PASSWORD });
    const [row] = await scene.identity.service.sql('select person_id from registration where id = $1', [
      registrationId,
    ]);
    expect((signedIn.body as { personId: string }).personId).toBe(row?.['person_id']);
    const again = await send('POST', DESK, scene.agent, { post: 'PAR', registrationId });
    expect([again.status, codeOf(again)]).toEqual([409, 'account-exists']);
  });

  it('adds a telephone later, and is then reached there', async () => {
    const { code, number } = await slip();
    await redeem(code);
    const who = (await scene.identity.signIn({ login: number, password: PASSWORD })).body as Record<string, string>;
    const as = person(who['personId'] as string, { accountId: who['accountId'] as string, strength: 'password' });
    const phone = '+22375000001';
    const asked = await send('POST', '/v1/identity/me/contacts', as, { phone, password: PASSWORD });
    expect([asked.status, asked.body]).toEqual([202, { status: 'code-sent' }]);
    const proof = await scene.identity.mail.codeFor(phone, 'contact-confirmation');
    const done = await send('POST', '/v1/identity/me/contacts/confirmations', as, { contact: 'phone', code: proof });
    expect(done.body).toMatchObject({ phone, number });
    expect((await scene.identity.signIn({ login: phone, password: PASSWORD })).status).toBe(200);
  });
});

describe('who opens accounts at a desk', () => {
  it('officers of the post, with their second factor; nobody else', async () => {
    const body = { post: 'PAR' };
    const refused = async (as?: Actor) => codeOf(await send('POST', DESK, as, body));
    expect(await refused()).toBe('sign-in-required');
    expect(await refused(person())).toBe('not-found');
    expect(await refused(scene.dakarAgent)).toBe('not-found');
    expect(await refused({ ...scene.agent, strength: 'password' })).toBe('second-factor-required');
    const answers = [
      await send('POST', DESK, scene.agent, {}),
      await send('POST', DESK, scene.agent, { post: 'PAR', registrationId: uuidv7() }),
      await send('POST', DESK, scene.agent, { post: 'PAR', role: 'administrator' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 404, 400]);
  });

  it('another post sees neither account nor list, and issues no code', async () => {
    const { id } = await slip();
    expect((await send('GET', `${DESK}/${id}`, scene.dakarAgent)).status).toBe(404);
    expect((await send('POST', `${DESK}/${id}/codes`, scene.dakarAgent, {})).status).toBe(404);
    expect((await send('GET', DESK, scene.dakarAgent)).body).toEqual({ items: [] });
    const list = (await send('GET', DESK, scene.consul)).body as { items: Slip[] };
    expect(list.items.map((one) => one.id)).toContain(id);
    expect(codeOf(await send('GET', DESK, { ...scene.agent, purpose: null }))).toBe('purpose-missing');
  });

  it('the application role sees accounts of desks only by post, person, number or code', async () => {
    const { id, number } = await slip();
    const app = new Client({ connectionString: scene.identity.service.database.appUrl });
    await app.connect();
    const seen = async (settings: Record<string, string>): Promise<number> => {
      await app.query('begin');
      for (const [name, value] of Object.entries(settings)) {
        await app.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
      }
      const { rows } = await app.query<{ count: number }>(
        `select ((select count(*) from desk_account where account_id = $1) +
                 (select count(*) from desk_account_history where account_id = $1 and kind = 'opened'))::int as count`,
        [id],
      );
      await app.query('rollback');
      return rows[0]?.count ?? -1;
    };
    const counts = [await seen({}), await seen({ posts: '{DKR}' }), await seen({ person: uuidv7() })];
    counts.push(await seen({ posts: '{PAR}' }), await seen({ login: number }));
    await app.end();
    expect(counts).toEqual([0, 0, 0, 2, 2]);
  });
});
