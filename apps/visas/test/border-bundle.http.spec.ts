import { createHmac } from 'node:crypto';
import { uuidv7 } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import type { BorderBundleContent } from '../src/border/border-bundle';
import { BorderScene } from './border-scene';
import { form } from './visas-scene';

let border: BorderScene;
beforeAll(async () => {
  border = await BorderScene.open();
});
afterAll(() => border.scene.close());

const fetched = (post = 'BKO', as = border.officer) => border.scene.send('GET', `/border/bundle?post=${post}`, { as });

async function content(): Promise<BorderBundleContent> {
  return JSON.parse(String((await fetched()).body['content'])) as BorderBundleContent;
}

/** As a desk finds it. */
function byNumber({ key, visas }: BorderBundleContent, text: string) {
  const digest = createHmac('sha256', Buffer.from(key, 'base64url')).update(text).digest().subarray(0, 16);
  return visas.find(({ digests }) => digests.includes(digest.toString('base64url')));
}

describe('what a desk takes along', () => {
  it('says by number and by passport what is left of a visa, and no name and no number', async () => {
    const { number, passport } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    const whole = { ended: false, entriesLeft: 1, daysLeft: 30, hereSince: null, validUntil: '2026-11-09' };
    const bundle = await content();
    expect(bundle).toMatchObject({ post: 'BKO', timeZone: 'Africa/Bamako', issuedAt: '2026-08-20T08:00:00.000Z' });
    expect(byNumber(bundle, `visa:${number}`)).toMatchObject(whole);
    expect(byNumber(bundle, `passport:${form.travelDocument.issuer}:${passport}`)).toMatchObject(whole);
    const written = JSON.stringify(bundle);
    for (const secret of [number, passport, 'Mustermann']) expect(written).not.toContain(secret);
    await border.ask('entries', border.crossing(number));
    const here = { entriesLeft: 0, hereSince: '2026-08-20', lastDay: '2026-09-18' };
    expect(byNumber(await content(), `visa:${number}`)).toMatchObject(here);
  });

  it('reads passports of files from before desks had digests', async () => {
    const { id } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    const digests = () =>
      border.scene.service.sql<{ desk_digest: Buffer | null }>(
        'select desk_digest, lost_document_index from application_file where application_id = $1',
        [id],
      );
    const [before] = await digests();
    await border.scene.service.sql(
      'update application_file set desk_digest = null, lost_document_index = null where application_id = $1',
      [id],
    );
    await content();
    expect(await digests()).toEqual([before]);
  });

  it('leaves out what is over, but not who is still here', async () => {
    const [over, stayed] = [await border.visa(), await border.visa()];
    border.clock.moveTo('2026-08-20T08:00:00Z');
    await border.ask('entries', border.crossing(stayed.number));
    border.clock.moveTo('2026-11-15T08:00:00Z');
    const bundle = await content();
    expect(byNumber(bundle, `visa:${over.number}`)).toBeUndefined();
    expect(byNumber(bundle, `visa:${stayed.number}`)).toMatchObject({ hereSince: '2026-08-20' });
  });

  it('counts the days of the same traveller with another visa', async () => {
    const account = uuidv7();
    const [earlier, next] = [await border.visa(account), await border.visa(account)];
    border.clock.moveTo('2026-11-03T08:00:00Z');
    await border.journal([
      border.line(earlier.number, 'entry', '2026-08-10T08:00:00Z'),
      border.line(earlier.number, 'exit', '2026-11-02T08:00:00Z'),
    ]);
    expect(byNumber(await content(), `visa:${next.number}`)).toMatchObject({ daysLeft: 5, entriesLeft: 1 });
  });

  it('counts the days of a passport under another account too', async () => {
    border.scene.traveller = { travelDocument: { ...form.travelDocument, number: 'C05X00T11' } };
    const [earlier, next] = [await border.visa(), await border.visa()];
    border.scene.traveller = {};
    border.clock.moveTo('2026-11-03T08:00:00Z');
    await border.journal([
      border.line(earlier.number, 'entry', '2026-08-10T08:00:00Z'),
      border.line(earlier.number, 'exit', '2026-11-02T08:00:00Z'),
    ]);
    expect(byNumber(await content(), `visa:${next.number}`)).toMatchObject({ daysLeft: 5, entriesLeft: 1 });
  });

  it('says of a visa that its passport is reported stolen, also of a file from before desks knew', async () => {
    const security = person(uuidv7());
    await border.scene.grant(security, 'security-officer', '*');
    const { id, number, passport } = await border.visa();
    const known = async () => byNumber(await content(), `visa:${number}`)?.passport;
    expect(await known()).toBeNull();
    const body = { issuer: 'DEU', number: passport, circumstance: 'stolen', reportedOn: '2026-08-01' };
    await border.scene.send('POST', '/lost-documents', { as: security, body });
    expect(await known()).toBe('stolen');
    await border.scene.service.sql('update application_file set lost_document_index = null where application_id = $1', [
      id,
    ]);
    expect(await known()).toBe('stolen');
  });

  it('is signed, or is not given; it is nobody’s but the border’s, and its reading is written down', async () => {
    border.clock.moveTo('2026-11-04T08:00:00Z');
    expect((await fetched()).body).toMatchObject({ signature: 'c2lnbmVk' });
    border.scene.documents.isAway = true;
    expect((await fetched()).status).toBe(503);
    border.scene.documents.isAway = false;
    expect((await fetched('DIB')).status).toBe(404);
    expect((await fetched('bko!')).status).toBe(400);
    expect((await fetched('BKO', border.scene.consul)).status).toBe(404);
    expect((await fetched('BKO', { ...border.officer, purpose: null })).status).toBe(400);
    const reads = await border.scene.service.sql(`select purpose from file_read where what = 'border/bundle' limit 1`);
    expect(reads).toEqual([{ purpose: 'border-check' }]);
  });
});
