import 'reflect-metadata';
import { person, waitFor } from '@jatigi/platform-testing';
import { SweepMandates } from '../src/mandates/sweep-mandates';
import { MandateScene, MANDATES, wish } from './mandate-scene';

let scene: MandateScene;
beforeAll(async () => {
  scene = await MandateScene.open();
});
afterAll(() => scene.close());

const told = (email: string, template: string) => () =>
  scene.identity.mail.sent.some((one) => one.template === template && one.recipient.email === email);

describe('a mandate', () => {
  it('is given after the password, accepted by who has the code, seen by both, and ended', async () => {
    const [awa, issa] = [await scene.holder('Awa'), await scene.holder('Issa')];
    const given = await scene.give(awa);
    expect([given.status, given.headers.get('cache-control')]).toEqual([201, 'no-store']);
    const { code, mandate } = given.body;
    expect(mandate).toMatchObject({ side: 'giver', state: 'OFFERED', live: false, helperName: 'Mon neveu Issa' });
    expect(mandate.scopes.map(({ action }) => action)).toContain('visas.application.edit');

    const shown = await scene.send('POST', `${MANDATES}/look-ups`, issa, { code: code.toLowerCase() });
    expect([shown.status, shown.body]).toMatchObject([200, { giverName: 'Awa', until: '2027-02-28' }]);
    const accepted = await scene.accept(issa, `${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`);
    const expected = {
      id: mandate.id,
      side: 'helper',
      state: 'ACCEPTED',
      live: true,
      giverName: 'Awa',
      helperName: null,
    };
    expect([accepted.status, accepted.body]).toMatchObject([201, expected]);
    await waitFor(told(awa.email, 'mandate-accepted'));

    const side = async (as: typeof awa, which: string) =>
      (await scene.send('GET', `${MANDATES}?side=${which}`, as)).body.items.map(({ id, side: is }) => [id, is]);
    expect(await side(awa, 'given')).toEqual([[mandate.id, 'giver']]);
    expect(await side(issa, 'received')).toEqual([[mandate.id, 'helper']]);
    expect([await side(awa, 'received'), await side(issa, 'given')]).toEqual([[], []]);

    expect((await scene.send('POST', `${MANDATES}/${mandate.id}/end`, awa)).status).toBe(204);
    await waitFor(told(awa.email, 'mandate-ended'));
    const ended = await scene.send('GET', `${MANDATES}/${mandate.id}`, issa);
    expect(ended.body).toMatchObject({ state: 'ENDED', ending: 'giver', live: false });
    expect(await scene.facts(mandate.id)).toEqual(['given', 'accepted', 'ended']);
    const again = await scene.send('POST', `${MANDATES}/${mandate.id}/end`, awa);
    expect([again.status, again.body.code]).toEqual([409, 'illegal-transition']);
  });

  it('is given back by the helper, or declined before', async () => {
    const [awa, issa] = [await scene.holder(), await scene.holder()];
    const id = await scene.between(awa, issa);
    await scene.send('POST', `${MANDATES}/${id}/end`, issa);
    expect((await scene.send('GET', `${MANDATES}/${id}`, awa)).body).toMatchObject({
      state: 'ENDED',
      ending: 'helper',
    });
    const { code, mandate } = (await scene.give(awa)).body;
    expect((await scene.send('POST', `${MANDATES}/refusals`, issa, { code })).status).toBe(204);
    expect((await scene.send('GET', `${MANDATES}/${mandate.id}`, awa)).body.state).toBe('DECLINED');
    expect((await scene.accept(issa, code)).body.code).toBe('code-invalid');
  });

  it('tells the code to a repeated request, and to nothing else', async () => {
    const awa = await scene.holder();
    const request = { as: awa, body: wish, headers: { 'idempotency-key': 'once-and-once-more' } };
    const first = await scene.identity.service.request('POST', MANDATES, request);
    const second = await scene.identity.service.request('POST', MANDATES, request);
    expect([second.status, second.body]).toEqual([first.status, JSON.parse(JSON.stringify(first.body))]);
    const { code } = first.body as { code: string };
    const listed = await scene.send('GET', `${MANDATES}?side=given`, awa);
    expect(listed.body.items).toHaveLength(1);
    expect(JSON.stringify(listed.body)).not.toContain(code);
    const rows = await scene.identity.service.sql<{ text: string }>(
      'select row_to_json(m)::text as text from mandate m',
    );
    expect(rows.some(({ text }) => text.includes(code) || text.includes('Issa'))).toBe(false);
  });
});

describe('giving is refused', () => {
  it.each([
    ['without a password', { password: undefined }, [400, 'invalid-request']],
    ['with a field that is not known', { more: 1 }, [400, 'invalid-request']],
    ['with files that are none', { files: ['x'] }, [400, 'invalid-request']],
    ['with a kind that is not known', { parts: [{ kind: 'passwords', level: 'act' }] }, [400, 'invalid-request']],
    ['with a wrong password', { password: 'une rivière agitée' }, [403, 'step-up-failed']],
    ['for longer than a year', { until: '2027-11-29' }, [422, 'too-long']],
    ['from yesterday', { from: '2026-11-27' }, [422, 'in-the-past']],
    ['for nothing', { parts: [] }, [422, 'required']],
  ])('%s', async (_what, over, expected) => {
    const { status, body } = await scene.give(await scene.holder(), over);
    expect([status, body.code]).toEqual(expected);
  });

  it('to nobody, to a helper, to a program, and a sixth time', async () => {
    expect((await scene.give(undefined)).status).toBe(401);
    const awa = await scene.holder();
    const mandate = { id: 'm', helperPersonId: 'h', scopes: ['visas.application.read'] };
    const program = { clientId: 'c', scopes: ['visas.application.read'] };
    expect((await scene.give({ ...awa, mandate })).body.code).toBe('scope-missing');
    expect((await scene.give({ ...awa, program })).body.code).toBe('scope-missing');
    for (let count = 0; count < 5; count += 1) expect((await scene.give(awa)).status).toBe(201);
    const sixth = await scene.give(awa);
    expect([sixth.status, sixth.body.code]).toEqual([422, 'mandates-too-many']);
  });
});

describe('a code is refused', () => {
  it('from who gave it, a second time, after a week, and when it is none', async () => {
    const [awa, issa] = [await scene.holder(), await scene.holder()];
    const { code } = (await scene.give(awa)).body;
    expect((await scene.accept(awa, code)).body.code).toBe('own-mandate');
    expect((await scene.accept(undefined, code)).status).toBe(401);
    expect((await scene.accept(issa, code)).status).toBe(201);
    expect((await scene.accept(await scene.holder(), code)).body.code).toBe('code-invalid');
    const mistyped = await scene.accept(issa, 'K7Q2MXCDPWRR');
    expect([mistyped.status, mistyped.body.code, mistyped.body.errors[0]?.pointer]).toEqual([
      400,
      'code-mistyped',
      '/code',
    ]);
    expect((await scene.send('POST', `${MANDATES}/acceptances`, issa, {})).status).toBe(400);
    expect((await scene.send('POST', `${MANDATES}/look-ups`, issa, {})).status).toBe(400);
    expect((await scene.send('POST', `${MANDATES}/refusals`, issa, {})).status).toBe(400);
  });

  it('from an account that guessed too often, the right one too', async () => {
    const [awa, guesser] = [await scene.holder(), await scene.holder()];
    const { code } = (await scene.give(awa)).body;
    const wrong = () => scene.send('POST', `${MANDATES}/look-ups`, guesser, { code: 'K7Q2MXCDPWRR' });
    let answer = await wrong();
    for (let tries = 0; answer.status !== 429 && tries < 30; tries += 1) answer = await wrong();
    expect([answer.status, answer.body.code]).toEqual([429, 'too-many-attempts']);
    expect((await scene.accept(guesser, code)).status).toBe(429);
    expect((await scene.accept(await scene.holder(), code)).status).toBe(201);
  });

  it('of the twenty-first mandate of a helper', async () => {
    const issa = await scene.holder();
    for (let givers = 0; givers < 4; givers += 1) {
      const giver = await scene.holder();
      for (let count = 0; count < 5; count += 1) await scene.between(giver, issa);
    }
    const { code } = (await scene.give(await scene.holder())).body;
    expect((await scene.accept(issa, code)).body.code).toBe('mandates-too-many');
  });
});

describe('a mandate is hidden', () => {
  it('from everybody but the two and an auditor with a purpose, who leaves a trace', async () => {
    const [awa, issa] = [await scene.holder('Awa'), await scene.holder()];
    const id = await scene.between(awa, issa);
    const officer = async (role: 'auditor' | 'consul' | 'administrator') => {
      const who = person(undefined, { purpose: 'investigation' });
      await scene.identity.service.grant(who.personId as string, role, ['*']);
      return who;
    };
    const auditor = await officer('auditor');
    for (const path of [`${MANDATES}/${id}`, `${MANDATES}/${id}/uses`]) {
      for (const who of [await scene.holder(), await officer('consul'), await officer('administrator')]) {
        expect((await scene.send('GET', path, who)).status).toBe(404);
      }
      expect((await scene.send('GET', path, { ...auditor, purpose: null })).body.code).toBe('purpose-missing');
      expect((await scene.send('GET', path, auditor)).status).toBe(200);
    }
    const { body } = await scene.send('GET', `${MANDATES}/${id}`, auditor);
    expect(body).toMatchObject({ side: 'auditor', helperName: null, giverName: null });
    const reads = await scene.identity.service.sql('select what, by_person from mandate_read where mandate_id = $1', [
      id,
    ]);
    expect(reads).toHaveLength(3);
    for (const who of [auditor, await scene.holder()]) {
      expect((await scene.send('POST', `${MANDATES}/${id}/end`, who)).status).toBe(404);
    }
    expect((await scene.send('GET', `${MANDATES}?side=everybody`, awa)).status).toBe(400);
  });
});

describe('a mandate ends', () => {
  it('with the death of either and with the account of either', async () => {
    const [awa, issa] = [await scene.holder(), await scene.holder()];
    const [first, second] = [await scene.between(awa, issa), (await scene.give(awa)).body.mandate.id];
    await scene.died(awa.personId);
    await scene.died(awa.personId);
    expect([await scene.facts(first), await scene.facts(second)]).toEqual([
      ['given', 'accepted', 'ended'],
      ['given', 'ended'],
    ]);
    const third = await scene.between(await scene.holder(), issa);
    const admin = await scene.identity.administrator();
    const path = `/v1/identity/accounts/${issa.accountId}/disable`;
    expect((await scene.send('POST', path, admin, { reason: 'requested' })).status).toBe(200);
    const [row] = await scene.identity.service.sql('select state, ending from mandate where id = $1', [third]);
    expect(row).toEqual({ state: 'ENDED', ending: 'account' });
  });

  it('with its last day, and an offer with its week: swept, and not usable before the sweep', async () => {
    const [awa, issa] = [await scene.holder(), await scene.holder()];
    const id = await scene.between(awa, issa, { until: '2026-11-29' });
    const offer = (await scene.give(awa)).body;
    expect((await scene.use(id, issa)).status).toBe(201);
    scene.identity.clock.forward(8 * 86_400);
    expect((await scene.use(id, issa)).body.code).toBe('mandate-not-live');
    expect((await scene.accept(issa, offer.code)).body.code).toBe('offer-expired');
    await scene.identity.service.running.app.get(SweepMandates, { strict: false }).sweep();
    expect((await scene.send('GET', `${MANDATES}/${id}`, awa)).body).toMatchObject({ state: 'ENDED', ending: 'date' });
    expect((await scene.send('GET', `${MANDATES}/${offer.mandate.id}`, awa)).body.state).toBe('EXPIRED');
    expect(await scene.facts(offer.mandate.id)).toEqual(['given']);
  });
});
