import 'reflect-metadata';
import { PersonDied } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample, person, waitFor } from '@jatigi/platform-testing';
import { VisasScene } from './visas-scene';

jest.setTimeout(180_000);

let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open({ withBus: true });
});
afterAll(() => scene?.close());

const stateOf = async (id: string) =>
  (await scene.service.sql<{ state: string }>('select state from visa_application where id = $1', [id]))[0]?.state;

describe('person.died', () => {
  it('told three times over a real broker, closes what is open and revokes what was issued, once', async () => {
    const issued = await scene.issued();
    const [draft, submitted] = [await scene.draft(), await scene.submitted()];
    const stranger = await scene.draft(person());
    const data = { ...goldenSample(PersonDied), personId: scene.applicant.personId };
    const event = { definition: PersonDied, aggregateId: uuidv7(), version: 1, eventId: uuidv7(), data };
    for (let time = 0; time < 3; time += 1) await scene.service.bus?.say('civil-registry.v1', [event]);
    await waitFor(async () => (await stateOf(issued.id)) === 'REVOKED', { what: 'revoked', timeoutMs: 60_000 });
    expect([await stateOf(draft.id), await stateOf(submitted.id)]).toEqual(['CLOSED', 'CLOSED']);
    expect(await stateOf(stranger.id)).toBe('DRAFT');
    const facts = [...(await scene.facts(issued.id)), ...(await scene.facts(submitted.id))];
    expect(facts.filter((fact) => fact === 'visa.revoked')).toHaveLength(1);
    expect(facts.filter((fact) => fact === 'application.closed')).toHaveLength(1);
  });

  it('while the paper is being made: the file closes, and the paper is revoked when it comes', async () => {
    const applicant = person();
    const { id } = await scene.granted();
    await scene.service.sql('update visa_application set applicant_person_id = $2 where id = $1', [
      id,
      applicant.personId,
    ]);
    await scene.react((reactions, event) => reactions.onPersonDied({ personId: applicant.personId as string }, event));
    expect(await stateOf(id)).toBe('CLOSED');
    await scene.documentIssued(id);
    expect(await stateOf(id)).toBe('CLOSED');
    expect((await scene.facts(id)).slice(-2)).toEqual(['application.closed', 'visa.revoked']);
  });
});

describe('the death of whoever made the files of a family', () => {
  const die = (personId: string | null) =>
    scene.react((reactions, event) => reactions.onPersonDied({ personId: personId as string }, event));
  const ownerOf = async (table: string, column: string, id: string) =>
    (await scene.service.sql<{ person: string }>(`select ${column} as person from ${table} where id = $1`, [id]))[0]
      ?.person;

  /** A mother with her own file, one of her child at the post, and one of another child that was only begun. */
  async function family() {
    const mother = person();
    const [own, child] = [await scene.paid(mother), await scene.paid(mother)];
    const body = { kind: 'family', name: 'Famille Mustermann', applications: [own.id, child.id] };
    const group = (await scene.send('POST', '/groups', { as: mother, body })).body;
    const draft = (await scene.send('POST', `/groups/${group.id}/files`, { as: mother, body: {} })).body;
    return { mother, own, child, draft, group };
  }

  it('closes her own file alone; the journeys of the others go on, in the hands of the post', async () => {
    const { mother, own, child, draft, group } = await family();
    await die(mother.personId);
    expect([await stateOf(own.id), await stateOf(child.id), await stateOf(draft.id)]).toEqual([
      ...['CLOSED', 'ADMISSIBILITY', 'DRAFT'],
    ]);
    expect(await scene.facts(child.id)).not.toContain('application.closed');
    const standIn = await ownerOf('visa_application', 'applicant_person_id', child.id);
    expect(standIn).not.toBe(mother.personId);
    expect(await ownerOf('visa_application', 'applicant_person_id', draft.id)).toBe(standIn);
    expect(await ownerOf('visa_group', 'owner_person_id', group.id)).toBe(standIn);
    expect((await scene.send('GET', `/applications/${child.id}`, { as: mother })).status).toBe(404);
    const lines = await scene.send('GET', `/groups/${group.id}/files`, { as: scene.agent });
    expect(lines.body.items.map(({ id }) => id).sort()).toEqual([own.id, child.id, draft.id].sort());
    const asked = await scene.post(scene.agent, child.id, 'assign');
    expect(asked.status).toBe(200);
    const begun = lines.body.items.find(({ id }) => id === draft.id);
    expect(begun).toMatchObject({ post: 'BER', allowedActions: expect.arrayContaining(['edit', 'submit']) });
    const edited = await scene.send('PATCH', `/walk-ins/${draft.id}`, {
      as: scene.agent,
      body: { applicant: { givenNames: 'Lena' } },
      headers: { 'if-match': `"${begun?.['version']}"` },
    });
    expect(edited.status).toBe(200);
    const history = await scene.send('GET', `/applications/${child.id}/history`, { as: scene.agent });
    expect(history.body.items.map((line) => line['kind'])).toContain('handed-over');
  });

  it('told again, or of a visa that was issued to a child, changes nothing more', async () => {
    const { mother, child } = await family();
    const visa = await scene.issued();
    await scene.service.sql(
      'update visa_application set applicant_person_id = $2, is_for_another = true where id = $1',
      [visa.id, mother.personId],
    );
    await die(mother.personId);
    const standIn = await ownerOf('visa_application', 'applicant_person_id', child.id);
    await die(mother.personId);
    expect([await stateOf(visa.id), await stateOf(child.id)]).toEqual(['ISSUED', 'ADMISSIBILITY']);
    expect(await ownerOf('visa_application', 'applicant_person_id', child.id)).toBe(standIn);
    expect(await scene.facts(visa.id)).not.toContain('visa.revoked');
  });
});

describe('GET /v1/visas/tracking', () => {
  const track = (reference: string, birthDate: string) =>
    scene.send('GET', `/tracking?${new URLSearchParams({ reference, birthDate })}`);

  it('says state and next step to whoever knows reference and birth date, and nothing else', async () => {
    const applicant = person();
    const { id } = await scene.submitted(applicant);
    const file = (await scene.send('GET', `/applications/${id}`, { as: applicant })).body;
    const { birthDate } = file['applicant'] as { birthDate: string };
    const { status, body } = await track(` ${file.reference.toLowerCase()} `, birthDate);
    expect([status, body]).toMatchObject([200, { state: 'payment-due', nextStep: { code: 'pay' } }]);
    expect(Object.keys(body).sort()).toEqual([
      'expectedDecision',
      'expectedOn',
      'nextStep',
      'reference',
      'state',
      'text',
    ]);
    const wrongDate = await track(file.reference, '1901-01-01');
    const wrongReference = await track('BER-2026-0000000', birthDate);
    expect([wrongDate.status, wrongReference.status]).toEqual([404, 404]);
    const plain = ({ requestId: _, ...rest }: Record<string, unknown>) => rest;
    expect(plain(wrongDate.body)).toEqual(plain(wrongReference.body));
  });

  it('asks for both, well formed', async () => {
    expect((await track('', '1990-01-01')).status).toBe(400);
    expect((await track('BER-2026-0000000', '1990-02-31')).status).toBe(400);
  });
});

describe('filters of a queue', () => {
  it('by assignment and by deadline', async () => {
    const applicant = person();
    const { id } = await scene.paid(applicant);
    const ids = async (query: string) => {
      const { body } = await scene.send('GET', `/queues/admissibility?limit=100&${query}`, { as: scene.agent });
      return body.items.map((item) => item.id);
    };
    expect(await ids('assigned=nobody')).toContain(id);
    expect(await ids('assigned=me')).not.toContain(id);
    await scene.post(scene.agent, id, 'assign');
    expect(await ids('assigned=me')).toContain(id);
    expect(await ids('overdue=true')).not.toContain(id);
    await scene.service.sql(
      `update visa_application set due = '{"step":"admissibility","on":"2020-01-01"}' where id = $1`,
      [id],
    );
    expect(await ids('overdue=true')).toContain(id);
    expect((await scene.send('GET', '/queues/admissibility?assigned=all', { as: scene.agent })).status).toBe(400);
  });
});

describe('GET /v1/visas/refusal-codes', () => {
  it('is public and in both languages', async () => {
    const { status, body } = await scene.send('GET', '/refusal-codes');
    expect(status).toBe(200);
    expect(body.items[0]).toMatchObject({ code: 'R01', text: { fr: expect.any(String), en: expect.any(String) } });
  });
});
