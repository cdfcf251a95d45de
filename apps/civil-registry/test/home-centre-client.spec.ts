import 'reflect-metadata';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { person, startDocumentsDouble } from '@jatigi/platform-testing';
import type { DocumentsDouble } from '@jatigi/platform-testing';
import { facts, RegistryScene } from './registry-scene';

let scene: RegistryScene;
let documents: DocumentsDouble;
beforeAll(async () => {
  documents = await startDocumentsDouble();
  scene = await RegistryScene.open({ documentsUrl: documents.url });
});
afterAll(async () => {
  await scene?.close();
  await documents?.stop();
});

const client = join(__dirname, '../../../tools/sample-clients/home-centre.mjs');

/** The program's own code; its token is what the gateway would make of it. */
async function runProgram(token: string): Promise<number> {
  const acts = JSON.stringify([{ year: 2026, number: 7, facts, scan: 'page-7.pdf' }]);
  const program = `
    const { answerSearches, findIn } = await import(${JSON.stringify(client)});
    const find = findIn(${acts}, () => Buffer.from('%PDF-1.7\\n%%EOF\\n'));
    const send = (method, path, { body, headers }) =>
      fetch(${JSON.stringify(scene.service.url)} + path, { method, body, headers: { ...headers, authorization: 'Bearer ' + ${JSON.stringify(token)} } });
    console.log(await answerSearches({ send, find }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  return Number(stdout);
}

it('the sample client of a home centre answers what its register has, and leaves the rest to a person', async () => {
  const program = scene.staff({ kind: 'client', strength: 'client' });
  await scene.grant(program, 'civil-status-centre', 'CEC-KATI');
  const requester = person(undefined, { strength: 'password' });
  const order = async (givenNames: string): Promise<string> => {
    const child = { surname: 'Traoré', givenNames, birthDate: { value: '2026-11-12' } };
    const wanted = { product: 'extract', relation: 'third-party', heldBy: 'CEC-KATI', post: 'PAR', child };
    return (await scene.send('POST', '/copy-requests', { as: requester, body: wanted })).body.id;
  };
  const [held, missing] = [await order('Awa'), await order('Binta')];
  const token = await scene.service.assertionOf('gateway', program);
  expect(await runProgram(token)).toBe(1);
  expect(await runProgram(token)).toBe(0);
  const stateOf = async (id: string) => (await scene.send('GET', `/copy-requests/${id}`, { as: requester })).body.state;
  expect([await stateOf(held), await stateOf(missing)]).toEqual(['APPROVED', 'SEARCHING']);
});
