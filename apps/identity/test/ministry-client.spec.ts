import 'reflect-metadata';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { person } from '@jatigi/platform-testing';
import { PassportScene } from './passport-scene';

const client = join(__dirname, '../../../tools/sample-clients/ministry-of-security.mjs');
const folder = mkdtempSync(join(tmpdir(), 'ministry-'));
let scene: PassportScene;
beforeAll(async () => {
  scene = await PassportScene.open();
});
afterAll(async () => {
  await scene?.close();
  rmSync(folder, { recursive: true });
});

/** The program's own code; its token is what the gateway would make of it. */
async function runProgram(): Promise<{ accepted: number; answered: number }> {
  const token = await scene.identity.service.assertionOf('gateway', scene.ministry);
  const where = { base: scene.identity.service.url, token };
  const program = `
    const { productionIn, workThrough } = await import(${JSON.stringify(client)});
    const done = await workThrough({ ...${JSON.stringify(where)}, ...productionIn(${JSON.stringify(folder)}) });
    console.log(JSON.stringify(done));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  return JSON.parse(stdout) as { accepted: number; answered: number };
}
const decide = (id: string, answer: object): void =>
  writeFileSync(join(folder, `${id}.answer.json`), JSON.stringify(answer));

it('the sample client of the ministry takes requests in once, and tells what was made, given back or refused', async () => {
  const owners = [person(), person(), person()] as const;
  const sent: string[] = [];
  for (const owner of owners) sent.push((await scene.in('SENT_TO_PRODUCTION', owner)).id);
  const [made, returned, refused] = sent as [string, string, string];
  expect(await runProgram()).toEqual({ accepted: 3, answered: 0 });
  expect(JSON.parse(readFileSync(join(folder, `${made}.json`), 'utf8'))).toMatchObject({
    person: { birthPlace: 'Kati' },
  });
  expect(await runProgram()).toEqual({ accepted: 0, answered: 0 });
  decide(made, { passportNumber: 'AB1234567' });
  decide(returned, { return: { reason: 'photo-unusable', message: 'De face, svp.' } });
  decide(refused, { refuse: { reason: 'not-entitled' } });
  expect(await runProgram()).toEqual({ accepted: 0, answered: 3 });
  expect(await runProgram()).toEqual({ accepted: 0, answered: 0 });
  const states = await Promise.all(sent.map(async (id, index) => (await scene.read(owners[index]!, id)).state));
  expect(states).toEqual(['PRODUCED', 'CAPTURED', 'REFUSED']);
});
