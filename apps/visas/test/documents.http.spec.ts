import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { person, waitFor, jpeg, pdf } from '@jatigi/platform-testing';
import { VisasScene } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => (scene = await VisasScene.open()));
afterAll(() => scene.close());

describe('PUT …/documents/{kind}', () => {
  it('streams to the vault, keeps only the reference, asks the vault to keep it', async () => {
    const draft = await scene.draft();
    const { status, body } = await scene.attach(scene.applicant, draft, 'photo');
    expect(status).toBe(200);
    expect(body['documents']).toContainEqual(
      expect.objectContaining({
        kind: 'photo',
        state: 'uploaded',
        upload: expect.objectContaining({ size: jpeg.length }),
      }),
    );
    expect(scene.documents.received.at(-1)).toEqual({
      subject: `visa-application/${draft.id}/photo`,
      size: jpeg.length,
      authorized: true,
    });
    const [row] = await scene.service.sql<{ id: string }>(
      `select documents->0->'upload'->>'uploadId' as id from visa_application where id = $1`,
      [draft.id],
    );
    await waitFor(() => scene.documents.kept.includes(row?.id ?? ''), { what: 'the upload is kept' });
  });

  it('passes on what the vault refuses: a .jpg that is a PDF, 30 MB', async () => {
    const draft = await scene.draft();
    const wrong = await scene.attach(scene.applicant, draft, 'photo', { bytes: pdf });
    expect([wrong.status, wrong.body.code]).toEqual([415, 'upload-type-mismatch']);
    const large = await scene.attach(scene.applicant, draft, 'photo', { bytes: Buffer.alloc(30 * 1024 * 1024, 1) });
    expect([large.status, large.body.code]).toEqual([413, 'upload-too-large']);
  });

  it('takes a file that came in parts by its id, from who began it alone', async () => {
    const draft = await scene.draft();
    const uploadId = uuidv7();
    scene.documents.finished.set(uploadId, scene.applicant.personId ?? '');
    const name = (body: object) => {
      const path = `/applications/${draft.id}/documents/photo`;
      return scene.send('PUT', path, { as: scene.applicant, body, headers: { 'if-match': `"${draft.version}"` } });
    };
    expect(await name({ uploadId: 'mine' })).toMatchObject({
      status: 400,
      body: {
        code: 'invalid-request',
        errors: [
          { pointer: '/uploadId', code: 'is-uuid' },
          { pointer: '/mediaType', code: 'required' },
          { pointer: '/mediaType', code: 'not-a-choice' },
        ],
      },
    });
    const more = await name({ uploadId, mediaType: 'image/jpeg', personId: uuidv7() });
    expect(more).toMatchObject({ status: 400, body: { errors: [{ pointer: '/personId', code: 'unknown-field' }] } });
    expect((await name({ uploadId, mediaType: 'application/pdf' })).body.code).toBe('media-type-not-accepted');
    const others = await name({ uploadId: uuidv7(), mediaType: 'image/jpeg' });
    expect([others.status, others.body.code]).toEqual([404, 'upload-unknown']);
    const { status, body } = await name({ uploadId, mediaType: 'image/jpeg' });
    expect([status, body['documents']]).toEqual([
      200,
      expect.arrayContaining([
        expect.objectContaining({ kind: 'photo', upload: expect.objectContaining({ mediaType: 'image/jpeg' }) }),
      ]),
    ]);
    expect(scene.documents.received.at(-1)).toMatchObject({ subject: `visa-application/${draft.id}/photo` });
    await waitFor(() => scene.documents.kept.includes(uploadId), { what: 'the upload is kept' });
  });

  it('refuses before a byte is passed on', async () => {
    const draft = await scene.draft();
    const before = scene.documents.received.length;
    const put = (over: Parameters<VisasScene['attach']>[3], kind = 'photo', as = scene.applicant) =>
      scene.attach(as, draft, kind, over);
    expect((await put({ type: 'application/pdf', bytes: pdf })).body.code).toBe('media-type-not-accepted');
    expect((await put({ type: 'application/json', bytes: Buffer.from('{}') })).status).toBe(400);
    expect((await put({ type: 'text/html' })).status).toBe(415);
    expect((await put({}, 'painting')).body.code).toBe('document-kind-unknown');
    expect((await put({}, 'photo', person())).status).toBe(404);
    const stale = await scene.attach(scene.applicant, { ...draft, version: 9 }, 'photo');
    expect(stale.status).toBe(412);
    const path = `/applications/${draft.id}/documents/photo`;
    const versionless = await scene.send('PUT', path, {
      as: scene.applicant,
      body: jpeg,
      headers: { 'content-type': 'image/jpeg' },
    });
    expect(versionless.status).toBe(428);
    const headers = { 'content-type': 'image/jpeg', 'if-match': '"1"' };
    expect((await scene.send('PUT', path, { body: jpeg, headers })).status).toBe(401);
    const submitted = await scene.submitted();
    expect((await scene.attach(scene.applicant, submitted, 'photo')).status).toBe(409);
    expect(scene.documents.received.length).toBe(before + 2);
  });

  it('answers 503 while the vault is away, and changes nothing', async () => {
    const draft = await scene.draft();
    scene.documents.isAway = true;
    const { status, body } = await scene.attach(scene.applicant, draft, 'photo');
    scene.documents.isAway = false;
    expect([status, body.code]).toEqual([503, 'peer-unavailable']);
    const after = (await scene.send('GET', `/applications/${draft.id}`, { as: scene.applicant })).body;
    expect(after.version).toBe(draft.version);
  });
});

describe('reading papers', () => {
  it('streams an upload to its owner and to an officer with a purpose', async () => {
    const { id } = await scene.paid();
    const read = (as = scene.applicant) => scene.send('GET', `/applications/${id}/documents/photo`, { as });
    const own = await read();
    expect(own.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.compare(own.body as never, jpeg)).toBe(0);
    expect((await read(scene.agent)).status).toBe(200);
    expect((await read({ ...scene.agent, purpose: null })).status).toBe(400);
    expect((await read(person())).status).toBe(404);
    expect((await scene.send('GET', `/applications/${id}/documents/invitation`, { as: scene.applicant })).status).toBe(
      404,
    );
  });

  it('gives the e-visa to its owner once issued, to nobody else', async () => {
    const granted = await scene.granted();
    const path = (id: string) => `/applications/${id}/e-visa`;
    expect((await scene.send('GET', path(granted.id), { as: scene.applicant })).status).toBe(404);
    const issued = await scene.issued();
    expect(issued).toMatchObject({
      state: 'ISSUED',
      allowedActions: ['download-e-visa'],
      visa: { validFrom: '2027-01-05', validUntil: '2027-04-04' },
    });
    const paper = await scene.send('GET', path(issued.id), { as: scene.applicant });
    expect(paper.headers.get('content-type')).toBe('application/pdf');
    expect(paper.headers.get('content-disposition')).toMatch(/^attachment; filename="e-visa-.*\.pdf"$/);
    expect(Buffer.compare(paper.body as never, pdf)).toBe(0);
    const link = await scene.send('POST', `${path(issued.id)}/link`, { as: scene.applicant });
    expect(link).toMatchObject({ status: 201, body: { url: expect.stringContaining('/v1/documents/downloads/') } });
    expect((await scene.send('POST', `${path(issued.id)}/link`, { as: person() })).status).toBe(404);
    expect((await scene.send('POST', `${path(issued.id)}/link`)).status).toBe(401);
    expect((await scene.send('GET', path(issued.id), { as: person() })).status).toBe(404);
    expect((await scene.send('GET', path(issued.id))).status).toBe(401);
  });

  it('gives the e-visa in its newest edition once it is made again; the number before is shown as superseded', async () => {
    const { id, visa } = (await scene.issued()) as unknown as { id: string; visa: { number: string } };
    const newest = uuidv7();
    await scene.documentReissued(id, 'MLV0000000003X', newest, 3);
    await scene.documentReissued(id, 'MLV0000000002X', uuidv7(), 2);
    const read = async () => (await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body;
    const superseded = [{ number: visa.number }, { number: 'MLV0000000002X' }];
    expect(await read()).toMatchObject({
      state: 'ISSUED',
      visa: { documentId: newest, number: 'MLV0000000003X', superseded },
    });
    const link = (body: object = {}) =>
      scene.send('POST', `/applications/${id}/e-visa/link`, { as: scene.applicant, body });
    expect(await link()).toMatchObject({ status: 201, body: { url: expect.stringMatching(`${newest}$`) } });
    expect((await link({ number: 1 })).status).toBe(400);
    await scene.documentReissued(id, 'MLV0000000003X', newest, 3);
    expect(await read()).toMatchObject({ visa: { number: 'MLV0000000003X', superseded } });
    expect((await scene.facts(id)).filter((fact) => fact === 'visa.issued')).toHaveLength(1);
  });
});
