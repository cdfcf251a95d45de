import 'reflect-metadata';
import { DocumentIssued, DocumentReissued, DocumentRevoked, DocumentSuperseded } from '@jatigi/contracts';
import { serviceActor } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import { IssueAgain } from '../src/issuing/issue-again';
import { PaperEndings } from '../src/issuing/paper-endings';
import { codeOf, OfficeScene } from './office-scene';
import type { Issued } from './office-scene';

let scene: OfficeScene;
beforeAll(async () => {
  scene = await OfficeScene.open();
}, 120_000);
afterAll(() => scene?.close());

const one = async () => (await scene.issued(1))[0] as Issued;
const again = (id: string, verb = 'reissue', reason = 'template-changed') =>
  scene.post(scene.consul, `register/${id}/${verb}`, { reason });
const states = (id: string) =>
  scene.sql<{ state: string; reason: string | null }>(
    `select r.state, j.last_error as reason from reissue r join job j on j.key = r.id::text where r.document_id = $1`,
    [id],
  );
const owner = serviceActor('identity', 'registration');
const content = (id: string) =>
  scene.fixture.service.request('GET', `/internal/documents/${id}/content`, { as: owner });
const end = (subject: string, reason: string) =>
  scene
    .get(Transactions)
    .asService({ service: 'documents' }, (tx) =>
      scene.get(PaperEndings).end(tx, { kind: 'registration', id: subject }, { standing: 'revoked', reason }),
    );

describe('issued again', () => {
  it('the same under a new number; the one before is superseded in the same moment', async () => {
    const first = await one();
    expect(await again(first.id)).toMatchObject({ status: 202, body: { edition: 1, standing: 'valid' } });
    await scene.settled();
    const [old, fresh] = await scene.papersAbout([first.subject]);
    expect(old?.id).toBe(first.id);
    expect(fresh?.number).not.toBe(first.number);
    expect(await scene.verify(first.number)).toMatchObject({ result: 'superseded' });
    expect(await scene.verify(fresh?.number ?? '')).toMatchObject({ result: 'valid', holder: 'T••••• Ɲ••••• A••' });
    expect(await scene.facts(first.id)).toMatchObject([
      { type: DocumentIssued.type },
      { type: DocumentSuperseded.type, payload: { reason: 'template-changed' } },
    ]);
    // No second `issued`: owners would take it for a second document.
    expect(await scene.facts(fresh?.id ?? '')).toMatchObject([
      { type: DocumentReissued.type, payload: { replaces: first.id, edition: 2, reason: 'template-changed' } },
    ]);
  });

  it('the owner, who keeps the id of the first, gets the newest', async () => {
    const first = await one();
    const before = await content(first.id);
    await again(first.id);
    await scene.settled();
    const after = await content(first.id);
    const number = (await scene.papersAbout([first.subject]))[1]?.number ?? 'none';
    expect(before.headers.get('content-disposition')).toContain(first.number);
    expect(after.headers.get('content-disposition')).toContain(number);
    expect(after.body).not.toEqual(before.body);
  });

  it('a second time, from the newest; one that was replaced is not issued again', async () => {
    const first = await one();
    await again(first.id);
    await scene.settled();
    expect(codeOf(await again(first.id))).toEqual([409, 'not-standing']);
    const fresh = (await scene.papersAbout([first.subject]))[1] as Issued;
    await again(fresh.id, 'reissue', 'paper-lost');
    await scene.settled();
    const editions = await scene.sql('select edition from document where subject_id = $1 order by edition', [
      first.subject,
    ]);
    expect(editions).toEqual([{ edition: 1 }, { edition: 2 }, { edition: 3 }]);
  });

  it('once, however often the job runs and however many ask', async () => {
    const first = await one();
    await Promise.all([again(first.id), again(first.id)]).then((answers) =>
      expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]),
    );
    const [row] = await scene.sql<{ id: string }>('select id from reissue where document_id = $1', [first.id]);
    const job = { payload: { reissueId: row?.id ?? '' } };
    await Promise.all([1, 2, 3].map(() => scene.get(IssueAgain).execute(job)));
    await scene.settled();
    expect(await scene.papersAbout([first.subject])).toHaveLength(2);
  });

  it('a reissue never says something else; a replacement does', async () => {
    const first = await one();
    scene.offer({ validUntil: '2030-01-01' }, first.subject);
    await again(first.id);
    await scene.settled();
    expect(await states(first.id)).toEqual([{ state: 'planned', reason: 'data-changed' }]);
    expect(await scene.papersAbout([first.subject])).toHaveLength(1);
    expect(codeOf(await again(first.id, 'replace', 'data-corrected'))).toEqual([409, 'reissue-waiting']);
    const other = await one();
    scene.offer({ validUntil: '2030-01-01' }, other.subject);
    await again(other.id, 'replace', 'data-corrected');
    await scene.settled();
    const fresh = (await scene.papersAbout([other.subject]))[1] as Issued;
    expect(await scene.verify(fresh.number)).toMatchObject({ result: 'valid', validUntil: '2030-01-01' });
  });
});

describe('an owner that withdraws', () => {
  it('withdraws every edition that stands', async () => {
    const first = await one();
    await again(first.id);
    await scene.settled();
    await end(first.subject, 'left-for-good');
    const [, fresh] = await scene.papersAbout([first.subject]);
    expect(await scene.verify(first.number)).toMatchObject({ result: 'superseded' });
    expect(await scene.verify(fresh?.number ?? '')).toMatchObject({ result: 'revoked' });
  });

  it('before its turn: nothing is printed, the row says that it was skipped', async () => {
    const first = await one();
    scene.fixture.visas.refusals.set(first.subject, { status: 503, code: 'away' }); // the job waits meanwhile
    await again(first.id);
    await end(first.subject, 'left-for-good');
    const [row] = await scene.sql<{ id: string }>('select id from reissue where document_id = $1', [first.id]);
    await scene.get(IssueAgain).execute({ payload: { reissueId: row?.id ?? '' } });
    expect((await states(first.id))[0]).toMatchObject({ state: 'skipped' });
    expect(await scene.papersAbout([first.subject])).toHaveLength(1);
  });

  it('while it is being registered: the end waits, then finds the new one', async () => {
    const first = await one();
    const maker = scene.get(IssueAgain) as unknown as { replace(...all: unknown[]): Promise<boolean> };
    const replace = maker.replace.bind(maker);
    let ended: Promise<void> | undefined;
    const slow = jest.spyOn(maker, 'replace').mockImplementation(async (...all) => {
      const taken = await replace(...all);
      ended = end(first.subject, 'left-for-good');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return taken;
    });
    await again(first.id);
    await scene.settled();
    slow.mockRestore();
    await ended;
    const [, fresh] = await scene.papersAbout([first.subject]);
    expect(await scene.verify(first.number)).toMatchObject({ result: 'superseded' });
    expect(await scene.verify(fresh?.number ?? '')).toMatchObject({ result: 'revoked' });
    expect((await scene.facts(fresh?.id ?? '')).map(({ type }) => type)).toEqual([
      DocumentReissued.type,
      DocumentRevoked.type,
    ]);
  });
});

describe('who did what', () => {
  it('issued, issued again by whom and why, read by whom and for what', async () => {
    const first = await one();
    await again(first.id, 'reissue', 'paper-damaged');
    await scene.settled();
    const fresh = (await scene.papersAbout([first.subject]))[1] as Issued;
    const reader = scene.agent.personId as string;
    const path = (by: string) => `/internal/documents/${first.id}/content?reader=${by}`;
    await scene.fixture.service.request('GET', path(reader), { as: owner });
    await scene.fixture.service.request('GET', path(first.subject), { as: owner }); // the holder: her own affair
    const lines = (await scene.read(scene.auditor, `log?document=${fresh.id}`)).body as { items: object[] };
    expect(lines.items).toMatchObject([
      { what: 'read', by: reader, service: 'identity', purpose: 'registration' },
      {
        what: 'reissued',
        by: scene.consul.personId,
        service: 'documents',
        purpose: 'issuing',
        reason: 'paper-damaged',
      },
    ]);
    expect(lines.items).toHaveLength(2);
    expect((await scene.read(scene.auditor, `log?by=${reader}`)).body).toMatchObject({ items: [{ what: 'read' }] });
    expect((await scene.read(scene.auditor, `log?document=${first.id}`)).body).toMatchObject({
      items: [{ what: 'issued', by: null, purpose: 'issuing' }],
    });
    expect(JSON.stringify(lines)).not.toMatch(/Traor/iu);
  });

  it('is for consul, central desk and auditor, with a purpose', async () => {
    expect((await scene.read(scene.agent, 'log')).status).toBe(403);
    expect((await scene.read(undefined, 'log')).status).toBe(401);
    expect((await scene.read(scene.stranger, 'log')).body).toEqual({ items: [], next: null });
    expect((await scene.read(scene.consul, 'log?post=PAR')).status).toBe(404);
    const bare = await scene.fixture.service.request('GET', '/v1/documents/log', { as: scene.auditor });
    expect(codeOf(bare)).toEqual([400, 'purpose-missing']);
  });
});
