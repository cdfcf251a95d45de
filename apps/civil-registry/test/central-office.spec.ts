import 'reflect-metadata';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { otherFacts, RegistryScene } from './registry-scene';

let scene: RegistryScene;
beforeAll(async () => {
  scene = await RegistryScene.open();
});
afterAll(() => scene.close());

const client = join(__dirname, '../../../tools/sample-clients/central-office.mjs');

/** The program's own code; its token is what the gateway would make of it. */
async function runProgram(): Promise<{ count: number; kept: string[] }> {
  const token = await scene.service.assertionOf('gateway', scene.office);
  const program = `
    const { fetchVolets } = await import(${JSON.stringify(client)});
    const kept = [];
    const keep = ({ printedNumber, facts }) => { if (facts.child) kept.push(printedNumber); };
    const send = (method, path, { body, headers }) =>
      fetch(${JSON.stringify(scene.service.url)} + path, { method, body, headers: { ...headers, authorization: 'Bearer ' + ${JSON.stringify(token)} } });
    const count = await fetchVolets({ send, keep });
    console.log(JSON.stringify({ count, kept }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  return JSON.parse(stdout) as { count: number; kept: string[] };
}

it('the sample client of the central office fetches every volet, keeps it and acknowledges it once', async () => {
  const [first, second] = [await scene.sent(otherFacts(1)), await scene.sent(otherFacts(2))];
  const numbers = [first, second].map(({ act }) => act?.printedNumber);
  expect(await runProgram()).toEqual({ count: 2, kept: numbers });
  expect(await runProgram()).toEqual({ count: 0, kept: [] });
  for (const { act, id } of [first, second]) {
    expect(await scene.facts(act?.id as string)).toEqual(['act.signed', 'volet.sent', 'volet.acknowledged']);
    expect((await scene.send('GET', `/declarations/${id}`, { as: scene.agent })).body.state).toBe('ACKNOWLEDGED');
  }
});
