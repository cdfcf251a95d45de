import 'reflect-metadata';
import { DocumentIssued, PersonDied } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import { serviceActor } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { goldenSample, jpeg, person } from '@jatigi/platform-testing';
import { ExpireRegistrations } from '../src/register/expire-registrations';
import { RegisterReactions } from '../src/register/register.reactions';
import { file, RegisterScene } from './register-scene';

let scene: RegisterScene;
beforeAll(async () => {
  scene = await RegisterScene.open();
});
afterAll(() => scene?.close());

const react = (work: (reactions: RegisterReactions, tx: ReceivedEvent['tx']) => Promise<void>) => {
  const { app } = scene.identity.service.running;
  return app
    .get(Transactions)
    .asService({ service: 'identity' }, (tx) => work(app.get(RegisterReactions, { strict: false }), tx));
};
const issued = (id: string): EventData<typeof DocumentIssued> => ({
  ...goldenSample(DocumentIssued),
  kind: 'consular-registration',
  subject: { kind: 'registration', id },
});

describe('a citizen in Paris', () => {
  const awa = person(undefined, { strength: 'password' });
  let id: string;
  let number: string;

  it('asks, sends her proofs, is verified by one officer and registered by another', async () => {
    const asked = await scene.ask(awa);
    expect(asked).toMatchObject({ state: 'REQUESTED', for: 'self', number: null, nextStep: { code: 'send-proofs' } });
    expect(asked.missing.map(({ pointer }) => pointer)).toEqual(
      ['identity', 'nationality', 'residence', 'photo'].map((kind) => `/documents/${kind}`),
    );
    id = asked.id;
    const early = await scene.at(scene.agent, id, 'verify');
    expect([early.status, early.body.code]).toEqual([422, 'proof-missing']);
    const proved = await scene.prove(awa, id);
    expect(proved).toMatchObject({ nextStep: { code: 'wait' }, missing: [] });
    const verified = await scene.at(scene.head, id, 'verify');
    expect(verified.body).toMatchObject({ state: 'VERIFIED', allowedActions: ['assign', 'return', 'refuse'] });
    expect((await scene.at(scene.agent, id, 'register')).body.code).toBe('not-permitted');
    expect((await scene.at(scene.head, id, 'register')).body.code).toBe('four-eyes');
    const done = await scene.at(scene.consul, id, 'register');
    expect(done.body).toMatchObject({ state: 'REGISTERED', validUntil: '2029-11-28' });
    number = String(done.body.number);
    expect(number).toMatch(/^C-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    expect(await scene.facts(id)).toEqual(['registration.requested', 'person.registered']);
  });

  it('is told of her certificate when it is sealed, and downloads it', async () => {
    expect((await scene.send('GET', `/${id}/certificate`, { as: awa })).status).toBe(404);
    await react((reactions, tx) =>
      reactions.onDocumentIssued(issued(id), { tx, aggregateId: id } as unknown as ReceivedEvent),
    );
    expect((await scene.read(awa, id)).body).toMatchObject({ certificate: { number: issued(id).number } });
    const pdf = await scene.send('GET', `/${id}/certificate`, { as: awa });
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('is printed for documents alone, with a purpose, while she stands in the register', async () => {
    const printable = (as: Actor) =>
      scene.identity.service.request('GET', `/internal/registrations/${id}/printable`, { as });
    expect((await printable(serviceActor('documents', 'issuing'))).body).toMatchObject({
      number,
      post: 'PAR',
      person: { name: file.name, address: { city: 'Paris' } },
    });
    expect((await printable(serviceActor('visas', 'issuing'))).status).toBe(403);
    expect((await printable(serviceActor('documents'))).status).toBe(400);
    const other = await scene.registered(person());
    await scene.at(scene.consul, other.id, 'strike-off', { reason: 'requested' });
    const gone = await scene.identity.service.request('GET', `/internal/registrations/${other.id}/printable`, {
      as: serviceActor('documents', 'issuing'),
    });
    expect([gone.status, (gone.body as { code: string }).code]).toEqual([409, 'registration-not-standing']);
  });

  it('moves to Dakar: same number, Dakar serves her, Paris has let her go', async () => {
    const moved = await scene.ask(awa, { post: 'DKR' });
    await scene.prove(awa, moved.id);
    await scene.at(scene.dakarAgent, moved.id, 'verify');
    const done = await scene.at(scene.dakarConsul, moved.id, 'register');
    expect(done.body).toMatchObject({ state: 'REGISTERED', number });
    expect((await scene.read(awa, id)).body).toMatchObject({ state: 'TRANSFERRED' });
    expect((await scene.facts(id)).at(-1)).toBe('person.transferred');
    expect((await scene.read(scene.dakarAgent, moved.id)).status).toBe(200);
    expect((await scene.read(scene.agent, moved.id)).status).toBe(404);
    id = moved.id;
  });

  it('is struck off once when she dies, however often it is said', async () => {
    const died: EventData<typeof PersonDied> = { personId: awa.personId as string };
    for (let times = 0; times < 3; times += 1)
      await react((reactions, tx) => reactions.onPersonDied(died, { tx } as unknown as ReceivedEvent));
    expect((await scene.read(awa, id)).body).toMatchObject({ state: 'STRUCK_OFF' });
    expect((await scene.facts(id)).filter((name) => name === 'person.struck-off')).toHaveLength(1);
    await react((reactions, tx) =>
      reactions.onDocumentIssued(issued(id), { tx, aggregateId: id } as unknown as ReceivedEvent),
    );
    expect((await scene.read(awa, id)).body).toMatchObject({ certificate: null });
  });
});

describe('a request', () => {
  const bakary = person(undefined, { strength: 'password' });

  it('is one at a time for a person, and any number for her wards', async () => {
    const own = await scene.ask(bakary);
    const again = await scene.post(bakary, { post: 'PAR', for: 'self', facts: file });
    expect([again.status, again.body.code]).toEqual([409, 'registration-open']);
    const wards = await Promise.all([1, 2].map(() => scene.ask(bakary, { for: 'ward' })));
    for (const ward of wards) expect(ward.missing.at(-1)?.pointer).toBe('/documents/guardianship');
    const mine = await scene.send('GET', '', { as: bakary });
    expect(mine.body.items.map((one) => one.for)).toEqual(['ward', 'ward', 'self']);
    expect((await scene.read(person(), own.id)).status).toBe(404);
    await scene.at(bakary, own.id, 'withdraw');
    expect((await scene.ask(bakary)).state).toBe('REQUESTED');
  });

  it('comes back with a message, is corrected under its version, and goes on', async () => {
    const ward = await scene.ask(bakary, { for: 'ward' });
    await scene.prove(bakary, ward.id, ['guardianship']);
    const back = await scene.at(scene.agent, ward.id, 'return', { message: 'Une adresse complète, svp.' });
    expect(back.body).toMatchObject({ state: 'REQUESTED', nextStep: { code: 'answer' } });
    expect(JSON.stringify(back.body)).not.toContain('adresse');
    expect((await scene.facts(ward.id)).at(-1)).toBe('registration.returned');
    const seen = (await scene.read(bakary, ward.id)).body;
    expect(seen).toMatchObject({ message: 'Une adresse complète, svp.' });
    const facts = { ...file, address: { ...file.address, lines: '3 rue Oberkampf' } };
    const edit = (version: number) =>
      scene.send('PATCH', `/${ward.id}`, { as: bakary, body: { facts }, headers: { 'if-match': `"${version}"` } });
    expect((await edit(seen.version - 1)).body.code).toBe('stale-version');
    expect((await edit(seen.version)).body).toMatchObject({ message: null, facts: { address: facts.address } });
    expect((await scene.send('PATCH', `/${ward.id}`, { as: bakary, body: { facts } })).status).toBe(428);
  });

  it('is refused with a reason by a consul, never by an agent', async () => {
    const ward = await scene.ask(bakary, { for: 'ward' });
    expect((await scene.at(scene.agent, ward.id, 'refuse', { reason: 'other-post' })).status).toBe(403);
    const unknown = await scene.at(scene.consul, ward.id, 'refuse', { reason: 'no-mood' });
    expect([unknown.status, unknown.body.errors[0]?.pointer]).toEqual([400, '/reason']);
    await scene.at(scene.consul, ward.id, 'refuse', { reason: 'other-post', text: 'Adressez-vous à Lyon.' });
    const { refusal, state } = (await scene.read(bakary, ward.id)).body;
    const text = { fr: expect.stringContaining('autre poste') };
    expect([state, refusal]).toMatchObject(['REFUSED', { reason: 'other-post', text, note: 'Adressez-vous à Lyon.' }]);
  });

  it.each<[string, object, string]>([
    ['an unknown post', { post: 'XXX' }, '/post post-unknown'],
    ['a border post', { post: 'CEC-KATI' }, '/post post-unknown'],
    ['a foreigner', { facts: { ...file, nationalities: ['FRA'] } }, '/facts/nationalities not-malian'],
    ['an unknown field', { facts: { ...file, religion: 'x' } }, '/facts/religion unknown-field'],
    [
      'a long name',
      { facts: { ...file, name: { surname: 'a'.repeat(121), givenNames: 'A' } } },
      '/facts/name/surname too-long',
    ],
    ['no contact', { facts: { ...file, emergencyContact: undefined } }, '/facts/emergencyContact required'],
  ])('says where it is wrong: %s', async (_what, over, expected) => {
    const { status, body } = await scene.post(person(), { post: 'PAR', for: 'self', facts: file, ...over });
    expect([400, 422]).toContain(status);
    expect(body.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toContain(expected);
  });

  it('is nobody’s without a sign-in, and no stranger’s', async () => {
    const { id } = await scene.ask(person());
    const stranger = person();
    expect((await scene.send('GET', `/${id}`)).status).toBe(401);
    expect((await scene.send('POST', '', { body: {} })).status).toBe(401);
    expect((await scene.read(stranger, id)).status).toBe(404);
    const sent = await scene.sendProof(stranger, id, 'photo', 1);
    expect(sent.status).toBe(404);
    expect((await scene.at(stranger, id, 'withdraw')).status).toBe(404);
    expect((await scene.at(scene.dakarAgent, id, 'verify')).status).toBe(404);
    expect((await scene.send('GET', `/${id}`, { as: { ...scene.agent, purpose: null } })).body.code).toBe(
      'purpose-missing',
    );
  });

  it('takes only proofs that exist, while it is open', async () => {
    const owner = person();
    const { id, version } = await scene.ask(owner);
    expect((await scene.sendProof(owner, id, 'horoscope', version)).body.code).toBe('document-kind-unknown');
    expect((await scene.sendProof(owner, id, 'photo', version + 1)).body.code).toBe('stale-version');
    expect((await scene.sendProof(owner, id, 'photo', version)).body.documents).toMatchObject([
      { kind: 'photo', size: jpeg.length },
    ]);
    await scene.at(owner, id, 'withdraw');
    expect((await scene.sendProof(owner, id, 'photo', version + 2)).body.code).toBe('illegal-transition');
  });
});

describe('the desk', () => {
  it('sees its own posts’ requests, the oldest first, without personal data, and every read is written down', async () => {
    const queue = await scene.send('GET', '/queues/requested?limit=2', { as: scene.agent });
    expect(queue.body.items).toHaveLength(2);
    expect(JSON.stringify(queue.body)).not.toMatch(/Traor|Roquette|1990/);
    expect(queue.body).toMatchObject({ counts: { requested: expect.any(Number), verified: 0 } });
    const [first] = queue.body.items;
    await scene.read(scene.agent, first?.id as string);
    const rows = await scene.identity.service.sql(
      'select what, purpose from registration_read order by id desc limit 2',
    );
    expect(rows).toEqual([
      { what: 'registration', purpose: 'registration' },
      { what: 'queue/requested', purpose: 'registration' },
    ]);
    expect((await scene.send('GET', '/queues/else', { as: scene.agent })).status).toBe(404);
    expect((await scene.send('GET', '/queues/requested', { as: person() })).status).toBe(403);
  });

  it('two consuls who register at once make one registration', async () => {
    const owner = person();
    const { id } = await scene.ask(owner);
    await scene.prove(owner, id);
    await scene.at(scene.agent, id, 'verify');
    const answers = await Promise.all([1, 2].map(() => scene.at(scene.consul, id, 'register')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await scene.facts(id)).filter((name) => name === 'person.registered')).toHaveLength(1);
  });

  it('ends a registration after its last day, once', async () => {
    const owner = person();
    const { id } = await scene.registered(owner);
    const sweeper = scene.identity.service.running.app.get(ExpireRegistrations, { strict: false });
    expect(await sweeper.sweep()).toBe(0);
    await scene.identity.service.sql(`update registration set valid_until = '2020-01-01' where id = $1`, [id]);
    await Promise.all([sweeper.sweep(), sweeper.sweep()]);
    expect((await scene.read(owner, id)).body).toMatchObject({ state: 'EXPIRED', nextStep: { code: 'renew' } });
    expect((await scene.facts(id)).filter((name) => name === 'registration.expired')).toHaveLength(1);
  });

  it('keeps every event free of what people stated', async () => {
    const log = await scene.identity.service.sql<{ text: string }>('select payload::text as text from event_log');
    for (const { text } of log) expect(text).not.toMatch(/Traor|Roquette|Oberkampf|1990/);
    const rows = await scene.identity.service.sql<{ sealed: Buffer }>('select sealed from registration_file');
    for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toContain('Roquette');
  });
});
