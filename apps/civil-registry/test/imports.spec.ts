import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person, jpeg, startDocumentsDouble } from '@jatigi/platform-testing';
import type { DocumentsDouble } from '@jatigi/platform-testing';
import { StageRegister } from '../src/imports/stage-register';
import type { StagedRegister } from '../src/imports/stage-register';
import { columns } from '../src/imports/register-row';
import { RegistryScene } from './registry-scene';

let scene: RegistryScene;
let documents: DocumentsDouble;
let folder: string;
let clerk: Actor;
let second: Actor;

beforeAll(async () => {
  documents = await startDocumentsDouble();
  scene = await RegistryScene.open({ documentsUrl: documents.url });
  [clerk, second] = [scene.staff(), scene.staff()];
  for (const actor of [clerk, second]) await scene.grant(actor, 'civil-status-centre', 'CEC-KATI');
  folder = mkdtempSync(join(tmpdir(), 'register-'));
  writeFileSync(join(folder, 'page.jpg'), jpeg);
});
afterAll(async () => {
  await scene?.close();
  await documents?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const row = (number: number, over: Partial<Record<(typeof columns)[number], string>> = {}) => ({
  year: '1961',
  number: String(number),
  surname: 'Coulibaly',
  given_names: `Sira${'abcdefghijklm'[number] ?? 'z'}`,
  sex: 'F',
  birth_date: '~1961',
  birth_place: 'Kati',
  birth_country: 'MLI',
  nationalities: 'MLI',
  mother_surname: 'Diarra',
  mother_given_names: 'Nana',
  declarant_capacity: 'mother',
  signed_on: '1961-05-02',
  scan: 'page.jpg',
  ...over,
});
const csv = (name: string, rows: Array<Partial<Record<string, string>>>, head: readonly string[] = columns): string => {
  const lines = [head.join(','), ...rows.map((one) => head.map((column) => `"${one[column] ?? ''}"`).join(','))];
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};
const stage = (file: string, progress: (done: number) => void = () => undefined): Promise<StagedRegister> => {
  const load = { centre: 'CEC-KATI', csv: file, scans: folder, by: clerk.personId as string };
  return scene.service.running.app.get(StageRegister, { strict: false }).execute(load, progress);
};
const rowsOf = (id: string) => scene.service.sql('select line from import_row where batch_id = $1', [id]);
const confirm = (as: Actor | undefined, id: string, body: object = {}) =>
  scene.send('POST', `/imports/${id}/confirmations`, { ...(as && { as }), body });

describe('import-register', () => {
  it('says everything that is wrong at once, by line and column, and stages nothing', async () => {
    const file = csv('wrong.csv', [
      row(1, { birth_date: '1961-02-30' }),
      row(2, { surname: '', sex: 'Q' }),
      row(3, { scan: '../page.jpg', mother_surname: 'Traoré<b>' }),
      row(4),
      row(4),
    ]);
    const found = await stage(file);
    expect(found.state).toBe('INVALID');
    const told = found.problems.map(({ line, column, code }) => `${line} ${column} ${code}`);
    expect(told).toEqual(
      expect.arrayContaining([
        '2 birth_date invalid-date',
        '3 surname required',
        '3 sex unknown-value',
        '4 scan scan-missing',
        '4 mother_surname name-characters',
        '6 number number-twice',
      ]),
    );
    expect(await rowsOf(found.id)).toEqual([]);
    expect((await confirm(second, found.id)).body.code).toBe('import-not-staged');
  });

  it('names a column that is missing, and a line that is no CSV', async () => {
    const without = csv(
      'without.csv',
      [row(1)],
      columns.filter((column) => column !== 'scan'),
    );
    expect((await stage(without)).problems).toEqual([{ line: 1, column: 'scan', code: 'column-missing' }]);
    const broken = join(folder, 'broken.csv');
    writeFileSync(broken, `${columns.join(',')}\n"1961,2\n`);
    expect((await stage(broken)).problems).toMatchObject([{ code: 'csv-malformed' }]);
  });

  it('goes on where it died, and loads nothing twice', async () => {
    const file = csv('died.csv', [row(1, { year: '1970' }), row(2, { year: '1970' }), row(3, { year: '1970' })]);
    const died = stage(file, (done) => {
      if (done === 2) throw new Error('killed');
    });
    await expect(died).rejects.toThrow('killed');
    const sent = documents.received.length;
    const staged = await stage(file);
    expect(staged.state).toBe('STAGED');
    expect(await rowsOf(staged.id)).toHaveLength(3);
    expect(documents.received.length - sent).toBe(1);
    expect((await stage(file)).id).toBe(staged.id);
    expect(documents.received.length - sent).toBe(1);
  });
});

describe('the second person', () => {
  it('sees gaps and rows with their images, and makes them acts under their own numbers', async () => {
    const staged = await stage(csv('good.csv', [row(1), row(2), row(5)]));
    expect(staged).toMatchObject({ state: 'STAGED', rows: 3, gaps: [{ year: 1961, from: 3, to: 4 }] });
    const seen = (await scene.send('GET', `/imports/${staged.id}`, { as: second })).body;
    expect(seen).toMatchObject({ state: 'STAGED', gaps: [{ from: 3, to: 4 }], confirmed: 0, staged: 3 });
    expect(seen['sample']).toMatchObject([
      { number: 1, facts: { child: { birthDate: { approximate: true } } } },
      {},
      {},
    ]);
    const image = await scene.send('GET', `/imports/${staged.id}/rows/2/scan`, { as: second });
    expect(image.headers.get('content-type')).toBe('image/jpeg');
    const own = await confirm(clerk, staged.id);
    expect([own.status, own.body.code]).toEqual([403, 'four-eyes']);
    expect((await confirm(second, staged.id, { from: 2, to: 2 })).body).toMatchObject({ confirmed: 1, waiting: 2 });
    expect((await confirm(second, staged.id)).body).toMatchObject({ state: 'CONFIRMED', confirmed: 2, waiting: 0 });
    expect((await confirm(second, staged.id)).status).toBe(409);
    const acts = await scene.service.sql<{ id: string; number: number; origin: string }>(
      `select id, number, origin from act where centre = 'CEC-KATI' and year = 1961 order by number`,
    );
    expect(acts.map(({ number, origin }) => `${number} ${origin}`)).toEqual(['1 imported', '2 imported', '5 imported']);
    expect(await scene.facts(acts[0]?.id as string)).toEqual(['act.imported']);
    const [register] = await scene.service.sql(
      `select last_number from register where centre = 'CEC-KATI' and year = 1961`,
    );
    expect(register).toEqual({ last_number: 5 });
    expect((await stage(join(folder, 'good.csv'))).state).toBe('CONFIRMED');
    const again = await stage(csv('again.csv', [row(5), row(6)]));
    expect(again.problems).toEqual([{ line: 2, column: 'number', code: 'number-taken' }]);
  });

  it('confirms at once with somebody else: each row becomes one act', async () => {
    const third = scene.staff();
    await scene.grant(third, 'civil-status-centre', 'CEC-KATI');
    const rows = [1, 2, 3, 4].map((number) => row(number, { year: '1975' }));
    const { id } = await stage(csv('both.csv', rows));
    const answers = await Promise.all([confirm(second, id), confirm(third, id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await scene.service.sql(`select id from act where centre = 'CEC-KATI' and year = 1975`)).toHaveLength(4);
  });

  it('is of the centre that keeps the register, and says why it reads', async () => {
    const { id } = await stage(csv('mine.csv', [row(1, { year: '1980' })]));
    const read = (as: Actor) => scene.send('GET', `/imports/${id}`, { as });
    expect((await read({ ...second, purpose: null })).status).toBe(400);
    expect((await read(scene.agent)).status).toBe(404);
    expect((await read(person())).status).toBe(404);
    expect((await scene.send('GET', `/imports/${id}`)).status).toBe(401);
    expect((await confirm(scene.agent, id)).status).toBe(404);
    expect((await confirm(undefined, id)).status).toBe(401);
    expect((await confirm(second, id, { all: true })).status).toBe(400);
    expect((await confirm(second, uuidv7())).status).toBe(404);
    const list = await scene.send('GET', '/imports', { as: second });
    expect(list.body.items.map((one) => one.id)).toContain(id);
    expect((await scene.send('GET', '/imports', { as: scene.agent })).body.items).toEqual([]);
  });
});
