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
