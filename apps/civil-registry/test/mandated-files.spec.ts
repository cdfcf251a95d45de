import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { helped, person } from '@jatigi/platform-testing';
import { CertificateScene } from './certificate-scene';
import { facts } from './registry-scene';
import type { Seen } from './registry-scene';

let scene: CertificateScene;
let mother: Actor;
beforeAll(async () => {
  scene = await CertificateScene.open();
  mother = person(undefined, { strength: 'password' });
  scene.registry.identity.codes.set('K7Q2MXCD', mother.personId as string);
  await scene.registry.signed({ ...facts, mother: { ...facts.mother, linkCode: 'K7Q2MXCD' } });
});
afterAll(() => scene?.close());

const of = (kind: string, verbs: string): string[] => verbs.split(' ').map((verb) => `civil-registry.${kind}.${verb}`);
const copies = of('copy', 'order list read attach withdraw deliver');
const certificates = of('certificate', 'request list read attach withdraw');
const order = {
  product: 'full-copy',
  relation: 'mother',
  heldBy: 'PAR',
  child: { surname: 'Traore', givenNames: 'Awa', birthDate: { value: '2026-11-12' } },
  parents: {
    mother: { surname: 'Cisse', givenNames: 'Aissata' },
    father: { surname: 'Traoré', givenNames: 'Moussa' },
  },
};
const place = (as: Actor) => scene.registry.send('POST', '/copy-requests', { as, body: order });

/** What he is answered on a file: to read it, its parts, and to give it up. */
async function on(as: Actor, path: string, parts: string[]): Promise<number[]> {
  const answers = [];
  for (const part of ['', ...parts]) answers.push(await scene.registry.send('GET', `${path}${part}`, { as }));
  answers.push(await scene.registry.send('POST', `${path}/withdraw`, { as, body: {} }));
  return answers.map(({ status }) => status);
}

const listed = async (as: Actor, path: string) =>
  (await scene.registry.send('GET', path, { as })).body.items.map(({ id }: Seen) => id);

describe('a helper of somebody who orders copies', () => {
  it('orders one for her, when the mandate allows it', async () => {
    expect((await place(helped(mother, copies))).status).toBe(201);
    expect((await place(helped(mother, of('copy', 'list read')))).body.code).toBe('scope-missing');
  });

  it('reaches the orders that the mandate names and no other', async () => {
    const [named, other] = [(await place(mother)).body, (await place(mother)).body];
    const helper = helped(mother, copies, [named.id]);
    expect(await on(helper, `/copy-requests/${other.id}`, ['/history', '/document'])).toEqual([404, 404, 404, 404]);
    expect((await on(helper, `/copy-requests/${named.id}`, ['/history'])).slice(0, 2)).toEqual([200, 200]);
    expect(await listed(helper, '/copy-requests')).toEqual([named.id]);
    // The order looks across all centres: the limit holds there too.
    expect((await place(helper)).status).toBe(500);
    const forged = helped(person(), copies, [named.id]);
    expect(await on(forged, `/copy-requests/${named.id}`, [])).toEqual([404, 404]);
  });
});

describe('a helper of somebody who asks for certificates', () => {
  it('reaches the requests that the mandate names and no other', async () => {
    const awa = scene.person();
    const named = await scene.residence(awa);
    const other = await scene.ask(awa, { kind: 'life', registrationId: scene.registered(awa) });
    const helper = helped(awa, certificates, [named.id]);
    expect(await on(helper, `/certificates/${other.id}`, ['/certificate'])).toEqual([404, 404, 404]);
    expect((await scene.attach(helper, other.id, 'proof-of-address', 1)).status).toBe(404);
    expect(await listed(helper, '/certificates')).toEqual([named.id]);
    expect((await scene.attach(helper, named.id, 'proof-of-address')).status).toBe(200);
    const parts = await on(helper, `/certificates/${named.id}`, ['/documents/proof-of-address']);
    expect(parts).toEqual([200, 200, 200]);
    const ask = { kind: 'residence', registrationId: scene.registered(awa) };
    expect((await scene.post(helper, ask)).status).toBe(500);
    expect((await scene.post(helped(awa, certificates), ask)).status).toBe(201);
  });
});
