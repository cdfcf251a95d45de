import { uuidv7 } from '@jatigi/kernel';
import { BorderScene } from './border-scene';
import { form } from './visas-scene';

let border: BorderScene;
beforeAll(async () => {
  border = await BorderScene.open();
});
afterAll(() => border.scene.close());

describe('the border desk', () => {
  it('verifies, lets in, lets out; the visa is used up', async () => {
    const { id, number } = await border.visa();
    expect((await border.verify(number)).body).toMatchObject({ verdict: 'refuse', reasons: ['not-yet-valid'] });
    border.clock.moveTo('2026-08-20T08:00:00Z');
    const seen = (await border.verify(` ${number.toLowerCase()}`)).body;
    expect(seen).toMatchObject({
      ...{ verdict: 'admit', reasons: [], lastDay: { on: '2026-09-18', by: 'days-of-visa-used' } },
      holder: { surname: 'Mustermann' },
    });
    const entry = await border.ask('entries', border.crossing(number));
    expect([entry.status, entry.body]).toMatchObject([201, { outcome: 'recorded', conflicts: [] }]);
    border.clock.moveTo('2026-08-25T08:00:00Z');
    expect((await border.verify(number)).body).toMatchObject({
      ...{ reasons: ['here-already', 'entries-used'], hereSince: '2026-08-20' },
    });
    expect((await border.ask('exits', border.crossing(number))).status).toBe(201);
    expect((await border.verify(number)).body).toMatchObject({ verdict: 'refuse', reasons: ['entries-used'] });
    const again = await border.ask('entries', border.crossing(number));
    expect([again.status, again.body.code, again.body['reasons']]).toEqual([
      422,
      'visa-does-not-admit',
      ['entries-used'],
    ]);
    expect((await border.scene.facts(id)).slice(-3)).toEqual([
      'visa.entry-recorded',
      'visa.exit-recorded',
      'visa.used-up',
    ]);
    const { body } = await border.scene.send('GET', `/applications/${id}`, { as: border.scene.consul });
    expect([body.state, body.allowedActions]).toEqual(['USED_UP', expect.not.arrayContaining(['propose-ending'])]);
  });

  it('finds the visa by the number of a paper that was made again since', async () => {
    const { id, number } = await border.visa();
    await border.scene.documentReissued(id, 'MLV0000000009X', uuidv7());
    const seen = { verdict: 'refuse', reasons: ['not-yet-valid'], visa: { number: 'MLV0000000009X' } };
    for (const shown of [number, 'mlv0000000009x']) expect((await border.verify(shown)).body).toMatchObject(seen);
    expect((await border.verify('MLV0000000008X')).body).not.toMatchObject(seen);
  });

  it('finds the visa by the passport too, and keeps its number nowhere in clear', async () => {
    const { id, passport: passportNumber } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    const document = { issuer: form.travelDocument.issuer, passportNumber };
    expect((await border.ask('verifications', { post: 'BKO', document })).body).toMatchObject({ verdict: 'admit' });
    await border.ask('entries', { ...border.crossing(''), document });
    const rows = await border.scene.service.sql('select * from border_crossing where application_id = $1', [id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(passportNumber);
    const both = await border.ask('verifications', { post: 'BKO', document: { ...document, visaNumber: 'MLI1' } });
    expect([both.status, both.body.code]).toEqual([400, 'document-ambiguous']);
  });

  it('a refusal has a known reason, and another border post is not this officer’s', async () => {
    const { number } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    expect((await border.ask('refusals', { ...border.crossing(number), codes: [] })).status).toBe(422);
    expect((await border.ask('refusals', { ...border.crossing(number), codes: ['R99'] })).status).toBe(422);
    expect((await border.ask('refusals', { ...border.crossing(number), codes: ['R10'] })).body.outcome).toBe(
      'recorded',
    );
    expect((await border.ask('entries', border.crossing(number, { post: 'DIB' }))).status).toBe(404);
    for (const stranger of [border.scene.consul, border.scene.applicant]) {
      const looks = await border.ask('verifications', { post: 'BKO', document: { visaNumber: number } }, stranger);
      const tells = await border.ask('entries', border.crossing(number), stranger);
      expect([looks.status, tells.status]).toEqual([404, 404]);
    }
    expect((await border.scene.send('GET', '/border/overstays', { as: border.scene.consul })).status).toBe(403);
    expect(
      (
        await border.ask(
          'verifications',
          { post: 'BKO', document: { visaNumber: number } },
          { ...border.officer, purpose: null },
        )
      ).status,
    ).toBe(400);
  });

  it('the holder reads that the border looked', async () => {
    const { id, number } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    await border.verify(number);
    const reads = await border.scene.service.sql('select what, purpose from file_read where application_id = $1', [id]);
    expect(reads).toContainEqual({ what: 'border-verification', purpose: 'border-check' });
  });
});

describe('journals of desks that were offline', () => {
  it('told twice, at once and one after the other, count once', async () => {
    const { id, number } = await border.visa();
    border.clock.moveTo('2026-08-30T20:00:00Z');
    const lines = [
      border.line(number, 'entry', '2026-08-20T08:00:00Z'),
      border.line(number, 'exit', '2026-08-22T08:00:00Z'),
    ];
    const answers = await Promise.all([
      border.journal(lines),
      border.journal([...lines].reverse()),
      border.journal([...lines, ...lines]),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await border.journal(lines)).body.items).toMatchObject([
      { outcome: 'already-recorded', conflicts: [] },
      { outcome: 'already-recorded', conflicts: [] },
    ]);
    expect((await border.scene.facts(id)).filter((fact) => /^visa\..*-recorded$/.test(fact))).toHaveLength(2);
    expect(
      await border.scene.service.sql('select 1 from border_crossing where application_id = $1', [id]),
    ).toHaveLength(2);
  });

  it('two desks, the same traveller, clocks that are off: nothing is lost, conflicts are shown', async () => {
    const { id, number } = await border.visa();
    border.clock.moveTo('2026-08-30T20:00:00Z');
    const slow = border.line(number, 'entry', '2026-08-20T06:00:00Z');
    const first = border.line(number, 'entry', '2026-08-20T08:00:00Z');
    await border.journal([first]);
    // The border.clock of the second desk is two hours slow: by ours its line is at eight too.
    const { body } = await border.journal([slow], { desk: 'BKO-2', deskTime: '2026-08-30T18:00:00Z' });
    expect(body.items).toMatchObject([{ outcome: 'recorded', conflicts: ['entered-twice'] }]);
    const times = await border.scene.service.sql<{ at: Date }>(
      'select at from border_crossing where application_id = $1',
      [id],
    );
    expect(times.map(({ at }) => at.toISOString())).toEqual(['2026-08-20T08:00:00.000Z', '2026-08-20T08:00:00.000Z']);
    const page = await border.scene.send('GET', '/border/conflicts?limit=100', { as: border.officer });
    const shown = page.body.items.find((item) => item['applicationId'] === id);
    expect(shown).toMatchObject({ visaNumber: number, conflicts: [{ kind: 'entered-twice' }] });
  });

  it('keeps a line about a visa nobody knows, and refuses another line under a used id', async () => {
    const { number } = await border.visa();
    border.clock.moveTo('2026-08-30T20:00:00Z');
    const unknown = border.line('MLI99999999', 'refusal', '2026-08-20T08:00:00Z');
    expect((await border.journal([unknown])).body.items).toMatchObject([
      { outcome: 'recorded', conflicts: ['visa-unknown'] },
    ]);
    expect(
      (await border.journal([border.line(number, 'entry', '2026-08-20T08:00:00Z', unknown.id)])).body.items,
    ).toMatchObject([{ outcome: 'not-recorded', code: 'crossing-id-reused' }]);
    expect((await border.journal([border.line(number, 'entry', 'yesterday')])).status).toBe(400);
    expect((await border.journal([], { post: 'BER' })).status).toBe(404);
  });
});

describe('a carrier', () => {
  it('learns OK or NOT OK, and nothing more, also not by the time it takes', async () => {
    const { number } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    const carrier = await border.carrier();
    const check = (visaNumber: string, on?: string) =>
      border.ask('carrier-checks', { document: { visaNumber }, ...(on && { on }) }, carrier);
    expect((await check(number)).body).toEqual({ answer: 'OK' });
    const later = await check(number, '2026-11-10');
    expect([later.status, later.body.code]).toEqual([422, 'arrival-not-now']);
    border.clock.moveTo('2026-11-09T08:00:00Z');
    expect((await check(number, '2026-11-10')).body).toEqual({ answer: 'NOT OK' });
    expect((await check(number)).body).toEqual({ answer: 'OK' });
    const reads = await border.scene.service.sql(`select purpose from file_read where what = 'carrier-check' limit 1`);
    expect(reads).toEqual([{ purpose: 'border-check' }]);
    for (const shown of ['MLI99999999', number]) {
      const began = performance.now();
      const answer = await check(shown);
      expect([answer.status, performance.now() - began >= 248]).toEqual([200, true]);
    }
    expect((await check('MLI99999999')).body).toEqual({ answer: 'NOT OK' });
    const verification = await border.ask('verifications', { post: 'BKO', document: { visaNumber: number } }, carrier);
    expect([verification.status, verification.body.code]).toEqual([403, 'scope-missing']);
    expect(
      (await border.ask('carrier-checks', { document: { visaNumber: number } }, { ...carrier, purpose: null })).status,
    ).toBe(400);
  });
});
