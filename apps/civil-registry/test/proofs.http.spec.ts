import 'reflect-metadata';
import { DocumentIssued, DocumentReissued } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { goldenSample, person, waitFor, jpeg, pdf, startDocumentsDouble } from '@jatigi/platform-testing';
import type { DocumentsDouble } from '@jatigi/platform-testing';
import { CopiesReactionsController } from '../src/reactions/copies.controller';
import { facts, RegistryScene } from './registry-scene';
import type { Seen } from './registry-scene';

let scene: RegistryScene;
let documents: DocumentsDouble;
const stranger = (): Actor => person(undefined, { strength: 'password' });

beforeAll(async () => {
  documents = await startDocumentsDouble();
  scene = await RegistryScene.open({ documentsUrl: documents.url });
  await scene.signed(facts);
});
afterAll(async () => {
  await scene?.close();
  await documents?.stop();
});

const parents = {
  mother: { surname: 'Cissé', givenNames: 'Aïssata' },
  father: { surname: 'Traoré', givenNames: 'Moussa' },
};
const child = { surname: 'Traoré', givenNames: 'Awa', birthDate: { value: '2026-11-12' } };
async function order(as: Actor, over: object = {}): Promise<Seen> {
  const body = { product: 'full-copy', relation: 'mother', heldBy: 'PAR', child, parents, ...over };
  return (await scene.send('POST', '/copy-requests', { as, body })).body;
}
const put = (
  as: Actor | undefined,
  { id, version }: Seen,
  over: { kind?: string; type?: string; ifMatch?: string } = {},
) =>
  scene.send('PUT', `/copy-requests/${id}/documents/${over.kind ?? 'identity'}`, {
    ...(as && { as }),
    body: jpeg,
    headers: { 'content-type': over.type ?? 'image/jpeg', 'if-match': over.ifMatch ?? `"${version}"` },
  });

/** As the consumer would. */
function react(
  work: (reactions: CopiesReactionsController, event: ReceivedEvent) => Promise<void>,
  aggregateId = uuidv7(),
): Promise<void> {
  const { app } = scene.service.running;
  const reactions = app.get(CopiesReactionsController, { strict: false });
  return app
    .get(Transactions)
    .asService({ service: 'civil-registry' }, (tx) => work(reactions, { aggregateId, tx } as ReceivedEvent));
}

describe('a proof', () => {
  it('is streamed to the vault, kept, read by its owner and by an officer with a purpose; accepted it opens the act', async () => {
    const mother = stranger();
    const placed = await order(mother);
    const sent = await put(mother, placed);
    expect(sent.body).toMatchObject({ documents: [{ kind: 'identity', size: jpeg.length }] });
    expect(documents.received.at(-1)).toMatchObject({ subject: `copy-request/${placed.id}/identity` });
    await waitFor(() => documents.kept.length > 0, { what: 'the upload is kept' });
    const path = `/copy-requests/${placed.id}/documents/identity`;
    const read = async (as: Actor) => (await scene.send('GET', path, { as })).status;
    expect(await read(mother)).toBe(200);
    expect(await read(scene.agent)).toBe(200);
    expect(await read({ ...scene.agent, purpose: null })).toBe(400);
    expect(await read(stranger())).toBe(404);
    expect(await read(scene.lyonAgent)).toBe(404);
    const accepted = await scene.send('POST', `/copy-requests/${placed.id}/accept-proof`, {
      as: scene.agent,
      body: {},
    });
    expect(accepted.body).toMatchObject({ state: 'APPROVED' });
    expect(await order(mother)).toMatchObject({ state: 'AWAITING_PAYMENT' }); // by record from now on
  });

  it('came in parts, and is taken by its id', async () => {
    const mother = stranger();
    const placed = await order(mother);
    const uploadId = uuidv7();
    documents.finished.set(uploadId, mother.personId ?? '');
    const name = (body: object) => {
      const headers = { 'if-match': `"${placed.version}"` };
      return scene.send('PUT', `/copy-requests/${placed.id}/documents/identity`, { as: mother, body, headers });
    };
    expect(await name({ uploadId })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/mediaType', code: 'required' }, { pointer: '/mediaType' }] },
    });
    const other = await name({ uploadId: uuidv7(), mediaType: 'application/pdf' });
    expect([other.status, other.body.code]).toEqual([404, 'upload-unknown']);
    const sent = await name({ uploadId, mediaType: 'application/pdf' });
    expect(sent.body).toMatchObject({ documents: [{ kind: 'identity', mediaType: 'application/pdf' }] });
    await waitFor(() => documents.kept.includes(uploadId), { what: 'the upload is kept' });
  });

  it('is refused before a byte is passed on', async () => {
    const mother = stranger();
    const placed = await order(mother);
    const before = documents.received.length;
    expect((await put(undefined, placed)).status).toBe(401);
    expect((await put(stranger(), placed)).status).toBe(404);
    expect((await put(mother, placed, { kind: 'painting' })).body.code).toBe('document-kind-unknown');
    expect((await put(mother, placed, { type: 'text/html' })).status).toBe(415);
    expect((await put(mother, placed, { ifMatch: '"9"' })).status).toBe(412);
    const extract = await order(mother, { product: 'extract' });
    expect((await put(mother, extract)).status).toBe(409);
    expect(documents.received.length).toBe(before);
  });
});

it('the sealed copy is given to its owner once there is one, and the first download delivers it', async () => {
  const owner = stranger();
  const { id } = await order(owner, { product: 'extract', relation: 'third-party', parents: {} });
  const fetchCopy = (as: Actor) => scene.send('GET', `/copy-requests/${id}/document`, { as });
  expect((await fetchCopy(owner)).status).toBe(404);
  const issued = { ...goldenSample(DocumentIssued), subject: { kind: 'copy-request', id } };
  await react((reactions, event) => reactions.onDocumentIssued(issued, event));
  const paper = await fetchCopy(owner);
  expect(Buffer.compare(paper.body as never, pdf)).toBe(0);
  expect((await fetchCopy(owner)).status).toBe(200);
  expect((await fetchCopy(stranger())).status).toBe(404);
  expect((await scene.facts(id)).filter((fact) => fact === 'copy.delivered')).toHaveLength(1);
});

describe('a copy that is made again', () => {
  const whole = { product: 'extract', relation: 'third-party', parents: {} };
  const read = async (as: Actor, id: string) => (await scene.send('GET', `/copy-requests/${id}`, { as })).body;
  const first = (id: string) => ({ ...goldenSample(DocumentIssued), subject: { kind: 'copy-request', id } });
  const again = (id: string, edition = 2) => ({
    ...goldenSample(DocumentReissued),
    ...{ edition, number: `MLA0000000000${edition}`, subject: { kind: 'copy-request', id } },
  });

  it('is handed out under its new number, by a link too; the one before is shown as superseded', async () => {
    const owner = stranger();
    const { id } = await order(owner, whole);
    const link = (as?: Actor, body: object = {}) =>
      scene.send('POST', `/copy-requests/${id}/document/link`, { ...(as && { as }), body });
    expect((await link(owner)).status).toBe(404);
    await react((reactions, event) => reactions.onDocumentIssued(first(id), event));
    const newest = uuidv7();
    await react((reactions, event) => reactions.onDocumentReissued(again(id), event), newest);
    const { number } = first(id);
    const told = { number: again(id).number, superseded: [{ number, edition: 1, at: expect.any(String) }] };
    expect(await read(owner, id)).toMatchObject({ state: 'SEALED', document: { id: newest, ...told } });
    expect(await link(owner)).toMatchObject({ status: 201, body: { url: expect.stringMatching(`${newest}$`) } });
    expect(await read(owner, id)).toMatchObject({ state: 'DELIVERED' });
    const paper = await scene.send('GET', `/copy-requests/${id}/document`, { as: owner });
    expect(paper.headers.get('content-disposition')).toContain(told.number);
    const refused = [await link(), await link(stranger()), await link(owner, { number: 1 })];
    expect(refused.map(({ status }) => status)).toEqual([401, 404, 400]);
    const history = (await scene.send('GET', `/copy-requests/${id}/history`, { as: owner })).body as unknown;
    expect(JSON.stringify(history)).toContain('Copie refaite sous un nouveau numéro');
    await react((reactions, event) => reactions.onDocumentReissued(again(id), event), newest);
    expect(await scene.facts(id)).toEqual(['copy.requested', 'copy.approved', 'copy.sealed', 'copy.delivered']);
  });

  it('counts when it is heard before the first, which then is superseded at once', async () => {
    const owner = stranger();
    const { id } = await order(owner, whole);
    await react((reactions, event) => reactions.onDocumentReissued(again(id, 3), event));
    expect(await read(owner, id)).toMatchObject({ state: 'SEALED', document: { superseded: [] } });
    await react((reactions, event) => reactions.onDocumentReissued(again(id, 2), event));
    await react((reactions, event) => reactions.onDocumentIssued(first(id), event));
    const { document } = (await read(owner, id)) as unknown as { document: { number: string; superseded: object[] } };
    expect(document).toMatchObject({ number: again(id, 3).number, superseded: [{ edition: 1 }, { edition: 2 }] });
  });

  it('of others is not ours', async () => {
    const others = { ...goldenSample(DocumentReissued), subject: { kind: 'registration', id: uuidv7() } };
    const sql = 'select count(*)::int as count, max(version)::int as version from copy_request';
    const before = await scene.service.sql(sql);
    await react((reactions, event) => reactions.onDocumentReissued(others, event));
    expect(await scene.service.sql(sql)).toEqual(before);
  });
});

it('orders follow the person whose two accounts turn out to be one', async () => {
  const [former, now] = [stranger(), stranger()];
  const { id } = await order(former);
  await scene.mergePersons(now.personId as string, former.personId as string);
  const seen = async (as: Actor) => (await scene.send('GET', `/copy-requests/${id}`, { as })).status;
  expect([await seen(now), await seen(former)]).toEqual([200, 404]);
  const [own] = (await scene.send('GET', '/copy-requests', { as: now })).body.items;
  expect(own?.['child']).toMatchObject({ surname: 'Traoré' });
});
