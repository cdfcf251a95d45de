import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { isReference } from '@jatigi/visas-domain';
import { person } from '@jatigi/platform-testing';
import { form, VisasScene } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => (scene = await VisasScene.open()));
afterAll(() => scene.close());

const stranger = person();
const question = 'nationality=DEU&residence=DEU&travelDocument=ordinary&purpose=tourism';
const journey = 'arrival=2027-01-10&departure=2027-02-08';

describe('GET /v1/visas/requirements', () => {
  const ask = (query: string) => scene.send('GET', `/requirements?${query}`);

  it('tells anybody what a German tourist needs, and which rules say so', async () => {
    const { status, body } = await ask(`${question}&${journey}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'visa-required',
      post: 'BER',
      visaType: 'V03S',
      fee: { minor: 5000, currency: 'EUR' },
      processing: { class: 'standard', deadlines: { examinationDays: 15 } },
      words: { fr: 'Visa nécessaire avant le départ' },
    });
    expect(body['rules']).toContainEqual(expect.objectContaining({ id: 'fee.berlin', sample: true }));
  });

  it.each([
    ['SEN', 'SEN', 'exempt', '2024-12-14'],
    ['FRA', 'FRA', 'suspended', '2023-08-09'],
  ])('%s resident of %s: %s, by a dated rule', async (nationality, residence, outcome, from) => {
    const asked = question
      .replace('nationality=DEU', `nationality=${nationality}`)
      .replace('=DEU&t', `=${residence}&t`);
    expect((await ask(`${asked}&${journey}`)).body).toMatchObject({ outcome, rules: [{ from }] });
  });

  it.each([
    ['a departure before the arrival', `${question}&arrival=2027-02-08&departure=2027-01-10`, '/departure'],
    ['an arrival in the past', `${question}&arrival=2026-01-01&departure=2026-01-10`, '/arrival'],
    ['a date that does not exist', `${question}&arrival=2027-02-30&departure=2027-03-10`, '/arrival'],
    ['a missing answer', 'nationality=DEU', '/residence'],
    ['a field that does not exist', `${question}&${journey}&colour=red`, '/colour'],
  ])('refuses %s', async (_, query, pointer) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(body.errors.map((error) => error.pointer)).toContain(pointer);
  });
});

describe('POST and PATCH /v1/visas/applications', () => {
  it('starts a draft that says what is missing and what may be done', async () => {
    const { status, body, headers } = await scene.send('POST', '/applications', { as: scene.applicant, body: {} });
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toMatchObject({
      state: 'DRAFT',
      allowedActions: ['edit', 'attach', 'join-group', 'submit', 'withdraw'],
    });
    expect(body['missing']).toContainEqual(
      expect.objectContaining({ code: 'field-missing', pointer: '/applicant/surname' }),
    );
    expect(body['missing']).toContainEqual(
      expect.objectContaining({ code: 'document-missing', pointer: '/documents/photo' }),
    );
    expect(await scene.facts(body.id)).toEqual(['application.started']);
  });

  it('keeps what was filled in, piece by piece', async () => {
    const { id } = (await scene.send('POST', '/applications', { as: scene.applicant, body: {} })).body;
    const edit = (version: number, body: object) =>
      scene.send('PATCH', `/applications/${id}`, {
        as: scene.applicant,
        body,
        headers: { 'if-match': `"${version}"` },
      });
    await edit(1, { applicant: { surname: 'Mustermann', givenNames: 'Erika' } });
    const { status, body } = await edit(2, { applicant: { givenNames: 'Erika Maria' }, journey: form.journey });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 3,
      applicant: { surname: 'Mustermann', givenNames: 'Erika Maria' },
      journey: { purpose: 'tourism' },
    });
  });

  it('says at once that a passport expires too early', async () => {
    const travelDocument = { ...form.travelDocument, expiresOn: '2027-07-09' };
    const draft = await scene.ready(scene.applicant, { travelDocument });
    expect(draft['missing']).toEqual([expect.objectContaining({ code: 'passport-expires-too-early' })]);
    const { status, body } = await scene.post(scene.applicant, draft.id, 'submit');
    expect([status, body.code]).toEqual([422, 'passport-expires-too-early']);
  });

  it.each([
    [{ applicant: { colour: 'red' } }, '/applicant/colour', 'unknown-field'],
    [{ state: 'GRANTED' }, '/state', 'unknown-field'],
    [{ applicant: { birthDate: '1990-02-30' } }, '/applicant/birthDate', 'is-partial-date'],
    [{ travelDocument: { mrz: `${'<'.repeat(44)}\n${'<'.repeat(44)}` } }, '/travelDocument/mrz', 'mrz-unreadable'],
    [{ journey: { arrival: '2027-02-08', departure: '2027-01-10' } }, '/journey/departure', 'journey-reversed'],
  ])('refuses %j', async (body, pointer, code) => {
    const answer = await scene.send('POST', '/applications', { as: scene.applicant, body });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('asks for a sign-in, a key, a version; hides the file of another', async () => {
    const draft = await scene.draft();
    const path = `/applications/${draft.id}`;
    const patch = (as: typeof stranger, headers: Record<string, string>) =>
      scene.send('PATCH', path, { as, body: { journey: { host: 'x' } }, headers });
    const anonymous = await scene.send('POST', '/applications', { body: {} });
    const keyless = await scene.send('POST', '/applications', {
      as: scene.applicant,
      body: {},
      headers: { 'idempotency-key': '' },
    });
    expect([anonymous.status, keyless.status, keyless.body.code]).toEqual([401, 400, 'idempotency-key-missing']);
    expect((await patch(scene.applicant, {})).status).toBe(428);
    expect((await patch(scene.applicant, { 'if-match': '"9"' })).body.code).toBe('stale-version');
    expect((await patch(stranger, { 'if-match': '"1"' })).status).toBe(404);
    expect((await scene.send('GET', path, { as: stranger })).status).toBe(404);
    expect((await scene.send('GET', `${path}/history`, { as: stranger })).status).toBe(404);
    expect((await scene.send('GET', path)).status).toBe(401);
    expect((await scene.send('GET', '/applications/not-an-id', { as: stranger })).status).toBe(404);
  });

  it('lists one’s own applications, newest first, page by page', async () => {
    const as = person();
    const ids = [await scene.draft(as), await scene.draft(as), await scene.draft(as)].map(({ id }) => id);
    const first = (await scene.send('GET', '/applications?limit=2', { as })).body;
    const second = (await scene.send('GET', `/applications?limit=2&cursor=${first.next}`, { as })).body;
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.reverse());
    expect(second.next).toBeNull();
    expect((await scene.send('GET', '/applications', { as: stranger })).body.items).toEqual([]);
    expect((await scene.send('GET', '/applications?cursor=!', { as })).status).toBe(400);
  });
});

describe('POST …/submit', () => {
  it('fixes post, fee and policy version', async () => {
    const { status, body } = await scene.post(scene.applicant, (await scene.ready()).id, 'submit');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'AWAITING_PAYMENT',
      post: 'BER',
      fee: { minor: 5000, currency: 'EUR' },
      policyVersion: 'SAMPLE-2026.1',
      due: { step: 'payment', on: '2026-12-05' },
      allowedActions: ['join-group', 'withdraw'],
    });
    expect(isReference(body.reference)).toBe(true);
    expect(await scene.facts(body.id)).toEqual([
      'application.started',
      'application.submitted',
      'application.competence-determined',
      'application.payment-due',
    ]);
  });

  it('names what is missing; refuses twice, stale, stranger, unknown field', async () => {
    const bare = await scene.draft();
    const incomplete = await scene.post(scene.applicant, bare.id, 'submit');
    expect([incomplete.status, incomplete.body.code]).toEqual([422, 'application-incomplete']);
    expect(incomplete.body.errors.map(({ pointer }) => pointer)).toEqual(['/documents/photo', '/documents/passport']);
    const { id } = await scene.ready();
    expect((await scene.post(stranger, id, 'submit')).status).toBe(404);
    expect((await scene.post(scene.applicant, id, 'submit', { fee: 0 })).status).toBe(400);
    const headers = { 'if-match': '"1"' };
    const stale = await scene.send('POST', `/applications/${id}/submit`, { as: scene.applicant, body: {}, headers });
    expect(stale.status).toBe(412);
    await scene.post(scene.applicant, id, 'submit');
    const again = await scene.post(scene.applicant, id, 'submit');
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({
      code: 'illegal-transition',
      state: 'AWAITING_PAYMENT',
      allowed: ['join-group', 'record-payment', 'let-payment-lapse', 'withdraw', 'record-death'],
    });
  });

  it.each([
    ['visa-not-required', 'SEN', 'SEN'],
    ['visas-suspended', 'FRA', 'FRA'],
  ])('ends with %s', async (code, nationality, residence) => {
    const applicant = { ...form.applicant, nationality, residence };
    const { id } = await scene.ready(scene.applicant, { applicant });
    const { status, body } = await scene.post(scene.applicant, id, 'submit');
    expect([status, body.code]).toEqual([422, code]);
  });
});

describe('withdrawing, answering, reading the history', () => {
  it('withdraws, and then nothing more is possible', async () => {
    const { id } = await scene.paid();
    const { body } = await scene.post(scene.applicant, id, 'withdraw');
    expect(body).toMatchObject({ state: 'WITHDRAWN', allowedActions: [] });
    expect((await scene.post(scene.applicant, id, 'withdraw')).status).toBe(409);
    expect((await scene.post(stranger, id, 'withdraw')).status).toBe(404);
    const [row] = await scene.service.sql<{ payload: object }>(
      `select payload from event_log where aggregate_id = $1 and type like '%withdrawn%'`,
      [id],
    );
    expect(row?.payload).toMatchObject({ refundDue: true });
  });

  it('answers what the post asked', async () => {
    const { id } = await scene.examined();
    await scene.post(scene.agent, id, 'request-information', { message: 'Quel hôtel ?' });
    const asked = (await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body;
    expect(asked).toMatchObject({
      state: 'INFO_REQUESTED',
      informationRequest: 'Quel hôtel ?',
      allowedActions: ['join-group', 'attach', 'answer', 'withdraw'],
    });
    expect((await scene.post(scene.applicant, id, 'answer', {})).status).toBe(400);
    expect((await scene.post(scene.agent, id, 'answer', { message: 'x' })).status).toBe(404);
    expect((await scene.post(scene.applicant, id, 'answer', { message: 'À Ségou.' })).body.state).toBe('EXAMINATION');
    expect((await scene.post(scene.applicant, id, 'answer', { message: 'x' })).status).toBe(409);
  });

  it('reads the history in plain words, and who consulted the file why', async () => {
    const { id } = await scene.proposed();
    await scene.send('GET', `/applications/${id}`, { as: scene.agent });
    const history = (await scene.send('GET', `/applications/${id}/history`, { as: scene.applicant })).body;
    expect(history.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['submitted', 'paid', 'admitted']));
    expect(JSON.stringify(history)).not.toContain('decision-proposed');
    expect(JSON.stringify(history)).not.toContain(scene.agent.personId);
    expect(history['reads']).toContainEqual({
      ...{ at: expect.any(String) as string, reader: 'agent', post: 'BER', purpose: 'adjudication' },
      text: { fr: 'Agent du poste : le dossier', en: 'Officer of the post: the file' },
    });
    const staff = (await scene.send('GET', `/applications/${id}/history`, { as: scene.consul })).body;
    expect(staff.items.at(-1)).toMatchObject({ kind: 'decision-proposed', by: scene.agent.personId });
  });

  it('an unknown application is 404 everywhere', async () => {
    for (const command of ['submit', 'withdraw', 'admit', 'decide']) {
      const body = command === 'decide' ? { decision: 'grant' } : {};
      expect((await scene.post(scene.agent, uuidv7(), command, body)).status).toBe(404);
    }
  });
});
