import { uuidv7 } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { EraseFiles } from '../src/applications/erase-files';
import { MovingClock } from './moving-clock';
import { VisasScene } from './visas-scene';

const START = '2026-08-03T09:00:00Z';
const clock = new MovingClock(START);
const passport = 'C01X00T47';
let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open({ clock });
});
afterAll(() => scene.close());
beforeEach(() => clock.moveTo(START));

const sweep = () => scene.service.running.app.get(EraseFiles, { strict: false }).sweep();
const rowOf = async (id: string) =>
  (
    await scene.service.sql(
      `select a.state, a.documents, f.sealed from visa_application a
         left join application_file f on f.application_id = a.id where a.id = $1`,
      [id],
    )
  )[0] as { state: string; documents: Array<{ upload: unknown }>; sealed: Buffer | null };
async function untilForgotten(uploads: number): Promise<void> {
  for (let tries = 0; scene.documents.forgotten.length < uploads; tries += 1) {
    if (tries === 100) throw new Error(`only ${scene.documents.forgotten.length} of ${uploads} were forgotten`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('erasure', () => {
  it('takes a draft that was left alone for 90 days, with its uploads; the row stays and says so', async () => {
    const owner = person(uuidv7());
    const { id } = await scene.ready(owner);
    clock.moveTo('2026-11-01T08:59:00Z');
    await sweep();
    expect((await rowOf(id)).state).toBe('DRAFT');
    clock.moveTo('2026-11-01T09:01:00Z');
    await Promise.all([sweep(), sweep()]);
    const { state, sealed, documents } = await rowOf(id);
    expect([state, sealed]).toEqual(['ERASED', null]);
    expect(documents.every(({ upload }) => upload === null)).toBe(true);
    await untilForgotten(2);
    expect((await scene.facts(id)).filter((fact) => fact === 'application.erased')).toHaveLength(1);
    const { status, body } = await scene.send('GET', `/applications/${id}`, { as: owner });
    expect([status, body.state, body.allowedActions, JSON.stringify(body).includes(passport)]).toEqual([
      200,
      'ERASED',
      [],
      false,
    ]);
    expect((await scene.send('GET', `/applications/${id}/history`, { as: owner })).body.items.at(-1)).toMatchObject({
      kind: 'erased',
      detail: { codes: ['never-submitted'] },
    });
  });

  it('leaves what somebody works on alone, and keeps a closed file for five years', async () => {
    const open = await scene.paid(person(uuidv7()));
    const closed = await scene.paid(person(uuidv7()));
    expect((await scene.post(scene.agent, closed.id, 'declare-inadmissible', { codes: ['R23'] })).status).toBe(200);
    const changed = (before: string) =>
      scene.service.sql('update visa_application set updated_at = $2::timestamptz where id = any ($1)', [
        [open.id, closed.id],
        before,
      ]);
    await changed('2021-08-03T09:01:00Z');
    await sweep();
    expect((await rowOf(closed.id)).state).toBe('INADMISSIBLE');
    await changed('2021-08-03T08:59:00Z');
    await sweep();
    expect(await rowOf(closed.id)).toMatchObject({ state: 'ERASED', sealed: null });
    for (const table of ['application_version', 'application_name_key']) {
      expect(await scene.service.sql(`select 1 from ${table} where application_id = $1`, [closed.id])).toEqual([]);
      expect(await scene.service.sql(`select 1 from ${table} where application_id = $1`, [open.id])).not.toEqual([]);
    }
    expect((await rowOf(open.id)).state).toBe('ADMISSIBILITY');
  });
});
