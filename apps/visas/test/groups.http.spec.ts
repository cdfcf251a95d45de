import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { helped, jpeg, person } from '@jatigi/platform-testing';
import type { TestRequest } from '@jatigi/platform-testing';
import { form, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open();
});
afterAll(() => scene.close());

const send = (method: string, path: string, request: TestRequest = {}) => scene.send(method, `/groups${path}`, request);
const family = async (as = scene.applicant, more: object = {}): Promise<Seen> => {
  const body = { kind: 'family', name: 'Famille Mustermann', host: 'Aminata Traoré, Bamako', ...more };
  return (await send('POST', '', { as, body })).body;
};
const visit = { ...form, journey: { ...form.journey, purpose: 'family-visit' } };
const letter = (group: Seen, kind = 'host-letter', as = scene.applicant) =>
  send('PUT', `/${group.id}/documents/${kind}`, {
    as,
    body: jpeg,
    headers: { 'content-type': 'image/jpeg', 'if-match': `"${group.version}"` },
  });
const file = async (id: string) => (await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body;
const document = (seen: Seen, kind: string) =>
  (seen['documents'] as Array<{ kind: string; state: string; upload: object | null }>).find((it) => it.kind === kind);

/** Mother submitted and paid; the group is at the post. */
async function atThePost(): Promise<{ group: Seen; id: string }> {
  const group = await family();
  const { id } = await scene.paid();
  await scene.post(scene.applicant, id, 'join-group', { group: group.id });
  return { group, id };
}

describe('a family', () => {
  it('says host and shared documents once, and each file sees them', async () => {
    const mother = await scene.draft(scene.applicant, visit);
    const group = await family(scene.applicant, { applications: [mother.id] });
    const child = await send('POST', `/${group.id}/files`, {
      as: scene.applicant,
      body: {
        applicant: { surname: 'Mustermann', givenNames: 'Max', nationality: 'DEU' },
        travelDocument: form.travelDocument,
      },
    });
    expect(child).toMatchObject({
      status: 201,
      body: {
        group: { id: group.id, kind: 'family', name: 'Famille Mustermann', host: 'Aminata Traoré, Bamako' },
        journey: { purpose: 'family-visit', arrival: '2027-01-10' },
        applicant: { givenNames: 'Max', residence: 'DEU', address: form.applicant.address },
      },
    });
    const shared = await letter(group);
    expect(shared).toMatchObject({ status: 200, body: { documents: [{ kind: 'host-letter' }], states: { DRAFT: 2 } } });
    for (const id of [mother.id, child.body.id]) {
      expect(document(await file(id), 'host-letter')).toMatchObject({ state: 'uploaded', upload: { shared: true } });
      const bytes = await scene.send('GET', `/applications/${id}/documents/host-letter`, { as: scene.applicant });
      expect(bytes.status).toBe(200);
    }
    const changed = await send('PATCH', `/${group.id}`, {
      as: scene.applicant,
      body: { host: null },
      headers: { 'if-match': `"${shared.body.version}"` },
    });
    expect(changed.body['host']).toBeNull();
    expect((await file(mother.id))['group']).toMatchObject({ host: null });
    const lines = await send('GET', `/${group.id}/files?limit=1`, { as: scene.applicant });
    expect(lines.body.items).toMatchObject([{ id: mother.id, applicant: { givenNames: 'Erika' } }]);
    const rest = await send('GET', `/${group.id}/files?cursor=${lines.body.next}`, { as: scene.applicant });
    expect(rest.body).toMatchObject({ items: [{ id: child.body.id }], next: null });
    const own = await send('GET', '', { as: scene.applicant });
    expect(own.body.items.map(({ id }) => id)).toContain(group.id);
    expect(await scene.facts(child.body.id)).toEqual(['application.started']);
  });

  it('a file is submitted with the shared document, and keeps it when the group has a newer one', async () => {
    const group = await family();
    const { id } = await scene.ready(scene.applicant, visit);
    await scene.post(scene.applicant, id, 'join-group', { group: group.id });
    expect((await scene.post(scene.applicant, id, 'submit')).body.code).toBe('application-incomplete');
    const first = await letter(group);
    const submitted = await scene.post(scene.applicant, id, 'submit');
    expect(submitted).toMatchObject({ status: 200, body: { state: 'AWAITING_PAYMENT' } });
    const before = document(submitted.body, 'host-letter')?.upload;
    expect((await letter(first.body)).status).toBe(200);
    expect(document(await file(id), 'host-letter')?.upload).toEqual(before);
  });

  it('a draft leaves; a file that was submitted does not', async () => {
    const group = await family();
    const { id } = await scene.draft();
    expect((await scene.post(scene.applicant, id, 'leave-group')).body.code).toBe('not-in-a-group');
    const joined = await scene.post(scene.applicant, id, 'join-group', { group: group.id });
    expect(joined.body.allowedActions).toContain('leave-group');
    expect((await scene.post(scene.applicant, id, 'join-group', { group: group.id })).body.code).toBe(
      'already-in-a-group',
    );
    expect((await scene.post(scene.applicant, id, 'leave-group')).body['group']).toBeNull();
    const { id: sent } = await atThePost();
    expect((await scene.post(scene.applicant, sent, 'leave-group')).body.code).toBe('illegal-transition');
  });

  it('refuses what no group takes', async () => {
    const group = await family();
    const as = scene.applicant;
    expect((await send('POST', '', { as, body: { kind: 'clan', name: 'x' } })).body.errors).toMatchObject([
      { pointer: '/kind' },
    ]);
    expect((await send('POST', '', { as, body: { kind: 'family', name: 'x', applications: ['1'] } })).status).toBe(400);
    expect((await send('POST', `/${group.id}/files`, { as, body: { state: 'GRANTED' } })).status).toBe(400);
    const draft = await scene.draft();
    expect((await scene.post(as, draft.id, 'join-group', { group: 'x' })).status).toBe(400);
    expect((await scene.post(as, draft.id, 'leave-group', { why: 'x' })).status).toBe(400);
    const patch = (body: object, version: number | null) =>
      send('PATCH', `/${group.id}`, { as, body, ...(version && { headers: { 'if-match': `"${version}"` } }) });
    expect((await patch({ name: 'y' }, null)).status).toBe(428);
    expect((await patch({ name: 'y' }, 7)).status).toBe(412);
    expect((await patch({ name: '' }, 1)).status).toBe(400);
    expect((await letter(group, 'passport')).body.code).toBe('document-not-shared');
    const stranger = await scene.draft(person());
    const taken = await send('POST', '', { as, body: { kind: 'group', name: 'x', applications: [stranger.id] } });
    expect(taken.status).toBe(404);
  });
});

describe('who sees a group', () => {
  it('its maker; officers of a post that has one of its files, with a purpose and a trace; nobody else', async () => {
    const { group, id } = await atThePost();
    const draft = await send('POST', `/${group.id}/files`, { as: scene.applicant, body: {} });
    const paris = scene.staff();
    await scene.grant(paris, 'agent', 'PAR');
    for (const path of [`/${group.id}`, `/${group.id}/files`]) {
      expect((await send('GET', path)).status).toBe(401);
      expect((await send('GET', path, { as: person() })).status).toBe(404);
      expect((await send('GET', path, { as: paris })).status).toBe(404);
      expect((await send('GET', path, { as: { ...scene.agent, purpose: null } })).body.code).toBe('purpose-missing');
    }
    const seen = await send('GET', `/${group.id}`, { as: scene.agent });
    expect(seen.body).toMatchObject({
      host: 'Aminata Traoré, Bamako',
      states: { ADMISSIBILITY: 1 },
      allowedActions: [],
    });
    const lines = await send('GET', `/${group.id}/files`, { as: scene.agent });
    expect(lines.body.items).toMatchObject([{ id, applicant: { surname: 'Mustermann' }, state: 'ADMISSIBILITY' }]);
    expect(lines.body.items.map((line) => line.id)).not.toContain(draft.body.id);
    const history = await scene.send('GET', `/applications/${id}/history`, { as: scene.applicant });
    expect(history.body['reads']).toMatchObject([
      { purpose: 'adjudication', reader: 'agent', text: { en: 'Officer of the post: the file, in its group' } },
    ]);
    expect((await file(id))['group']).toMatchObject({ id: group.id });
    const queue = await scene.send('GET', '/queues/admissibility', { as: scene.agent });
    expect(queue.body.items.find((line) => line.id === id)).toMatchObject({ groupId: group.id });
  });

  it('nobody else changes it, puts a file into it or shares a document', async () => {
    const { group } = await atThePost();
    const headers = { 'if-match': `"${group.version}"` };
    for (const as of [person(), scene.agent]) {
      const own = await scene.draft(as);
      expect((await send('PATCH', `/${group.id}`, { as, body: { name: 'x' }, headers })).status).toBe(404);
      expect((await send('POST', `/${group.id}/files`, { as, body: {} })).status).toBe(404);
      expect((await scene.post(as, own.id, 'join-group', { group: group.id })).status).toBe(404);
      expect((await letter(group, 'host-letter', as)).status).toBe(404);
    }
    expect((await send('POST', '', { body: { kind: 'family', name: 'x' } })).status).toBe(401);
    expect((await send('GET', '')).status).toBe(401);
  });

  it('a helper within the mandate: of its actions, and of its files', async () => {
    const { group, id } = await atThePost();
    const reading = ['visas.application.list', 'visas.application.read'];
    const helper = helped(scene.applicant, reading);
    expect((await send('GET', `/${group.id}`, { as: helper })).status).toBe(200);
    expect((await send('POST', `/${group.id}/files`, { as: helper, body: {} })).body.code).toBe('scope-missing');
    const named = helped(scene.applicant, reading, [id]);
    expect((await send('GET', `/${group.id}`, { as: named })).body).toMatchObject({ states: { ADMISSIBILITY: 1 } });
    const elsewhere = helped(scene.applicant, reading, [uuidv7()]);
    expect((await send('GET', `/${group.id}`, { as: elsewhere })).status).toBe(404);
    expect((await send('GET', '', { as: elsewhere })).body.items).toEqual([]);
  });

  it('nothing it says of people is readable in the database', async () => {
    const { group } = await atThePost();
    const [row] = await scene.service.sql<{ text: string }>(
      `select row_to_json(g)::text || t.sealed::text as text from visa_group g
        join visa_group_text t on t.group_id = g.id where g.id = $1`,
      [group.id],
    );
    expect(row?.text).not.toMatch(/Mustermann|Traor/);
  });
});
