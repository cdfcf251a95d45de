import 'reflect-metadata';
import { DocumentIssued, DocumentReissued, PaymentReceived } from '@jatigi/contracts';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { goldenSample, person } from '@jatigi/platform-testing';
import { CopiesReactionsController } from '../src/reactions/copies.controller';
import { facts, RegistryScene } from './registry-scene';
import type { Seen } from './registry-scene';

let scene: RegistryScene;
let mother: Actor;
let act: NonNullable<Seen['act']>;

beforeAll(async () => {
  scene = await RegistryScene.open();
  mother = person(undefined, { strength: 'password' });
  const linkCode = 'K7Q2MXCD';
  scene.identity.codes.set(linkCode, mother.personId as string);
  const declared = { ...facts, mother: { ...facts.mother, linkCode } };
  act = (await scene.signed(declared)).act as NonNullable<Seen['act']>;
});
afterAll(() => scene?.close());

const parents = {
  mother: { surname: 'Cisse', givenNames: 'Aissata' },
  father: { surname: 'Traoré', givenNames: 'Moussa' },
};
const order = {
  product: 'full-copy',
  relation: 'mother',
  heldBy: 'PAR',
  child: { surname: 'Traore', givenNames: 'Awa', birthDate: { value: '2026-11-12' } },
  parents,
};
const place = (as: Actor | undefined, over: object = {}) =>
  scene.send('POST', '/copy-requests', { ...(as ? { as } : {}), body: { ...order, ...over } });
const stranger = () => person(undefined, { strength: 'password' });
const read = async (as: Actor, id: string) => (await scene.send('GET', `/copy-requests/${id}`, { as })).body;

function react(
  work: (reactions: CopiesReactionsController, event: ReceivedEvent) => Promise<void>,
  aggregateId = uuidv7(),
) {
  const { app } = scene.service.running;
  return app
    .get(Transactions)
    .asService({ service: 'civil-registry' }, (tx) =>
      work(app.get(CopiesReactionsController, { strict: false }), { tx, aggregateId } as ReceivedEvent),
    );
}

describe('the mother named on the act', () => {
  it('has her first full copy approved at once, free, and sealed once however often it is said', async () => {
    const { status, body } = await place(mother);
    expect([status, body]).toMatchObject([201, { state: 'APPROVED', fee: null, denial: null }]);
    const facts = async () => scene.facts(body.id);
    expect(await facts()).toEqual(['copy.requested', 'copy.approved']);
    const issued = { ...goldenSample(DocumentIssued), subject: { kind: 'copy-request', id: body.id } };
    await react((reactions, event) => reactions.onDocumentIssued(issued, event));
    expect(await read(mother, body.id)).toMatchObject({ state: 'SEALED', document: { number: issued.number } });
    await react((reactions, event) => reactions.onDocumentIssued(issued, event));
    expect(await facts()).toEqual(['copy.requested', 'copy.approved', 'copy.sealed']);
  });

  it('pays for the second, and has it when the money is there', async () => {
    const { body } = await place(mother);
    expect(body).toMatchObject({
      state: 'AWAITING_PAYMENT',
      fee: { minor: 500, currency: 'EUR' },
      nextStep: { code: 'pay' },
    });
    const paid = { ...goldenSample(PaymentReceived), subject: { kind: 'copy-request', id: body.id } };
    await react((reactions, event) => reactions.onPaymentReceived(paid, event));
    expect(await read(mother, body.id)).toMatchObject({ state: 'APPROVED' });
    const other = { ...paid, subject: { kind: 'visa-application', id: body.id } };
    await react((reactions, event) => reactions.onPaymentReceived(other, event));
  });

  it('is denied when she states another father, and told why and how to contest', async () => {
    const wrong = { ...parents, father: { surname: 'Keïta', givenNames: 'Ibrahim' } };
    const { body } = await place(mother, { parents: wrong });
    expect(body).toMatchObject({ state: 'DENIED', denial: { reason: 'parents-stated-wrongly' } });
    expect(JSON.stringify(body['denial'])).toContain('procureur');
  });
});

describe('a stranger', () => {
  it('who says so is denied a full copy, and gets the extract without parentage', async () => {
    const denied = (await place(stranger(), { relation: 'third-party' })).body;
    expect(denied).toMatchObject({ state: 'DENIED', denial: { reason: 'not-entitled' } });
    const extract = await place(stranger(), { relation: 'third-party', product: 'extract', parents: {} });
    expect(extract.body).toMatchObject({ state: 'APPROVED' });
  });

  it('learns nothing by claiming to be the mother, of an act that exists or not', async () => {
    const [there, notThere] = [
      (await place(stranger())).body,
      (await place(stranger(), { child: { ...order.child, surname: 'Zongo' } })).body,
    ];
    const seen = ({ state, nextStep, denial }: Seen) => ({ state, nextStep, denial });
    expect(seen(there)).toEqual(seen(notThere));
    expect(there).toMatchObject({ state: 'ENTITLEMENT_CHECK', nextStep: { code: 'upload-proof' } });
  });

  it('sees no order of somebody else', async () => {
    const { body } = await place(mother, { product: 'extract' });
    expect((await scene.send('GET', `/copy-requests/${body.id}`, { as: stranger() })).status).toBe(404);
  });
});

describe('an officer', () => {
  it('cannot accept a proof that is not there; denies with a reason', async () => {
    const { body } = await place(stranger());
    const path = `/copy-requests/${body.id}`;
    const accepted = await scene.send('POST', `${path}/accept-proof`, { as: scene.agent, body: {} });
    expect([accepted.status, accepted.body.code]).toEqual([422, 'proof-missing']);
    const seen = (await scene.send('GET', path, { as: scene.agent })).body;
    expect(seen).toMatchObject({
      act: { id: act.id, parentsFit: true },
      allowedActions: ['assign', 'accept-proof', 'deny'],
    });
    expect((await scene.send('POST', `${path}/deny`, { as: scene.agent, body: { reason: 'no' } })).status).toBe(400);
    const denied = await scene.send('POST', `${path}/deny`, {
      as: scene.agent,
      body: { reason: 'proof-not-convincing' },
    });
    expect(denied.body).toMatchObject({ state: 'DENIED' });
    const again = await scene.send('POST', `${path}/deny`, { as: scene.agent, body: { reason: 'other' } });
    expect([again.status, again.body.code]).toEqual([409, 'illegal-transition']);
  });

  it('finds orders in the queue of the own post, without names', async () => {
    const { body } = await place(stranger());
    const queue = (as: Actor, query = '') =>
      scene.send('GET', `/copy-requests/queues/entitlement?limit=100${query}`, { as });
    const page = await queue(scene.agent);
    expect(page.body.items.map(({ id }) => id)).toContain(body.id);
    expect(JSON.stringify(page.body)).not.toContain('Traor');
    expect((await queue(scene.lyonAgent)).body.items).toEqual([]);
    expect((await queue(scene.agent, '&post=LYO')).status).toBe(404);
    expect((await queue(stranger())).status).toBe(403);
    await scene.send('POST', `/copy-requests/${body.id}/assign`, { as: scene.agent, body: {} });
    expect((await queue(scene.agent, '&assigned=me')).body.items.map(({ id }) => id)).toContain(body.id);
  });
});

describe('without signing in', () => {
  it('tracks by reference and the birth date that was stated', async () => {
    const { body } = await place(mother, { product: 'extract' });
    const track = (reference: string, birthDate: string) =>
      scene.send('GET', `/copy-requests/tracking?${new URLSearchParams({ reference, birthDate })}`);
    const found = await track((body['reference'] as string).toLowerCase(), '2026-11-12');
    expect([found.status, found.body]).toMatchObject([200, { state: 'APPROVED', nextStep: { code: 'wait' } }]);
    expect(JSON.stringify(found.body)).not.toContain('Traor');
    expect((await track(body['reference'] as string, '2026-11-13')).status).toBe(404);
    expect((await track('COP-2026-AAAAAAAA', '2026-11-12')).status).toBe(404);
  });

  it('nobody orders, and centres are public', async () => {
    expect((await place(undefined)).status).toBe(401);
    const { body } = await scene.send('GET', '/centres');
    expect(body.items.map((one) => one.code)).toEqual(['CEC-KATI', 'LYO', 'PAR']);
  });
});

describe('bad input', () => {
  it.each([
    [400, '/product', { product: 'certificate' }],
    [400, '/relation', { relation: 'cousin' }],
    [422, '/heldBy', { heldBy: 'NOWHERE' }],
    [422, '/post', { heldBy: 'CEC-KATI' }],
    [422, '/post', { heldBy: 'CEC-KATI', post: 'CEC-CENTRAL' }],
    [422, '/child/birthDate/value', { child: { ...order.child, birthDate: { value: '2026-02-31' } } }],
    [422, '/child/birthDate/value', { child: { ...order.child, birthDate: { value: '2030-01-01' } } }],
    [422, '/child/surname', { child: { ...order.child, surname: 'ߕߙߊߥߏߙߋ' } }],
    [422, '/parents/mother/surname', { parents: { mother: { surname: 'سيسي', givenNames: 'Aissata' } } }],
    [400, '/purpose', { purpose: 'x'.repeat(301) }],
    [400, '/unknown', { unknown: 1 }],
  ])('%i at %s', async (status, pointer, over) => {
    const answer = await place(mother, over);
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([status, pointer]);
  });
});

describe('what documents prints', () => {
  const documents: Actor = { ...serviceActor('documents'), purpose: 'issuing' };
  const printable = (id: string, as = documents) =>
    scene.service.request('GET', `/internal/copy-requests/${id}/printable`, { as });

  it('is the act with its parents for a full copy, and without them for an extract', async () => {
    const full = (await place(mother)).body;
    expect((await printable(full.id)).status).toBe(404);
    const paid = { ...goldenSample(PaymentReceived), subject: { kind: 'copy-request', id: full.id } };
    await react((reactions, event) => reactions.onPaymentReceived(paid, event));
    expect((await printable(full.id)).body).toMatchObject({
      product: 'full-copy',
      act: { printedNumber: act.printedNumber, facts: { mother: { name: { surname: 'Cissé' } } } },
      holder: { surname: 'Traoré' },
    });
    const extract = (await place(stranger(), { relation: 'third-party', product: 'extract', parents: {} })).body;
    expect(JSON.stringify((await printable(extract.id)).body)).not.toMatch(/"mother"|"father":/);
    expect((await printable(extract.id, serviceActor('visas', 'issuing'))).status).toBe(403);
  });
});

describe('does this copy stand?', () => {
  it('says match to whoever states it rightly, and revoked once the act was annulled', async () => {
    const ordered = (await place(mother, { product: 'extract' })).body;
    const number = 'MLA0000000001X';
    const issued = { ...goldenSample(DocumentIssued), number, subject: { kind: 'copy-request', id: ordered.id } };
    await react((reactions, event) => reactions.onDocumentIssued(issued, event));
    const check = async (body: object) => (await scene.send('POST', '/copy-checks', { body })).body['result'];
    expect(await check({ documentNumber: number, actNumber: act.printedNumber })).toBe('match');
    expect(await check({ documentNumber: number, birthDate: '2026-11-12', surname: 'TRAORE' })).toBe('match');
    expect(await check({ documentNumber: number, birthDate: '2026-11-12', surname: 'Keita' })).toBe('no-match');
    expect(await check({ documentNumber: 'MLA0000000009X', actNumber: act.printedNumber })).toBe('no-match');
    expect((await scene.send('POST', '/copy-checks', { body: { documentNumber: number } })).status).toBe(400);
    const newer = { ...goldenSample(DocumentReissued), number: 'MLA0000000002X', subject: issued.subject };
    await react((reactions, event) => reactions.onDocumentReissued(newer, event));
    expect(await check({ documentNumber: number, actNumber: act.printedNumber })).toBe('superseded');
    expect(await check({ documentNumber: newer.number, actNumber: act.printedNumber })).toBe('match');
    const judgment = { court: 'TGI de Paris', reference: '26/01', date: '2026-11-24' };
    const proposal = await scene.send('POST', `/acts/${act.id}/annul`, { as: scene.agent, body: judgment });
    const path = `/acts/${act.id}/proposals/${proposal.body.id}/apply`;
    expect((await scene.send('POST', path, { as: scene.consul, body: {} })).body).toMatchObject({
      standing: 'ANNULLED',
    });
    expect(await check({ documentNumber: number, actNumber: act.printedNumber })).toBe('revoked');
    expect((await place(mother)).body).toMatchObject({ state: 'DENIED', denial: { reason: 'act-annulled' } });
  });
});
