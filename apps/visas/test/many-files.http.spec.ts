import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { person } from '@jatigi/platform-testing';
import type { Actor, PlainDate } from '@jatigi/kernel';
import type { ApplicantFile, ApplicationState } from '@jatigi/visas-domain';
import { Client } from 'pg';
import { drawing } from './bench/drawing';
import { Biography } from './bench/lives';
import { ManyFiles } from './bench/many-files';
import type { KnownFile, People } from './bench/many-files';
import { benchPosts, drawPlan } from './bench/plans';
import { biometrics, form, grantTerms, now, VisasScene } from './visas-scene';

const MASTER_KEY = randomBytes(32).toString('base64');
let scene: VisasScene;
let owner: Client;
beforeAll(async () => {
  scene = await VisasScene.open({ anyEvents: true, settings: { MASTER_KEY } });
  owner = new Client({ connectionString: scene.service.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await scene.close();
});

const people: People = (at) => ({
  surname: ['Traoré', 'Keïta', 'N’Diaye'][at % 3] as string,
  givenNames: `Aminata ${['Fanta', 'Awa'][at % 2]}`,
  birthDate: `19${60 + (at % 30)}-02-03` as PlainDate,
  passportNumber: `P${1_000_000 + at}`,
});
const terms = { ...grantTerms, validFrom: '2027-01-05', validUntil: '2027-03-31' };
const berlin = { ...benchPosts[0], calendar: { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-11-23'] } };

/** One file that went as far, generated; its posts count as those of the scene. */
async function generated(until: ApplicationState, at: number): Promise<KnownFile> {
  const plan = { file: form as unknown as ApplicantFile, post: 'BER', until, began: new Date(now), stepDays: 0 };
  const hands = { applicant: scene.applicant.personId, agent: scene.agent.personId, consul: scene.consul.personId };
  const life = new Biography(plan, hands as Record<keyof typeof hands, string>, [berlin as never]).live();
  const files = new ManyFiles(owner, MASTER_KEY, { lives: [{ plan, life }], people, seed: 7 }, at);
  await files.prepare();
  await files.fill(at + 1);
  return files.known(at);
}

/** One file that was really brought as far, command by command. */
async function submitted(until: ApplicationState): Promise<{ id: string; as: Actor }> {
  const as = person();
  if (until === 'DRAFT') return { id: (await scene.ready(as)).id, as };
  const { id } = await scene.submitted(as);
  if (until === 'AWAITING_PAYMENT') return { id, as };
  await scene.pay(id);
  if (until === 'ADMISSIBILITY') return { id, as };
  await scene.post(scene.agent, id, 'assign');
  await scene.admitted(id);
  await scene.post(scene.agent, id, 'record-biometrics', { ...biometrics, reference: 'BIO-BER-2026-004711' });
  for (const kind of ['photo', 'passport']) await scene.post(scene.agent, id, `documents/${kind}/accept`);
  if (until === 'EXAMINATION') return { id, as };
  await scene.post(scene.agent, id, 'propose-decision', terms);
  if (until === 'DECISION_PROPOSED') return { id, as };
  await scene.post(scene.consul, id, 'decide', { decision: 'grant' });
  if (until === 'ISSUED') await scene.documentIssued(id);
  return { id, as };
}

/** Names that each file and each person has of its own. */
const OWN = new Set([
  ...[
    'id',
    'reference',
    'surname',
    'givenNames',
    'birthDate',
    'number',
    'receiptNumber',
    'documentId',
    'documentNumber',
  ],
  ...['size', 'amount', 'by'],
]);
const withoutOwn = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (name, value: unknown) => (OWN.has(name) && value !== null ? 'its own' : value)));

describe('files of the generator', () => {
  it.each([
    'DRAFT',
    'AWAITING_PAYMENT',
    'ADMISSIBILITY',
    'EXAMINATION',
    'DECISION_PROPOSED',
    'GRANTED',
    'ISSUED',
  ] as const)('%s: the service answers the same as for one that was really brought there', async (until) => {
    const real = await submitted(until);
    const file = await generated(until, 10 * until.length);
    const readers = until === 'DRAFT' ? [] : [scene.agent, scene.consul];
    const pairs = [[real.as, person(file.person)], ...readers.map((reader) => [reader, reader])] as const;
    for (const [ofReal, ofFile] of pairs as ReadonlyArray<readonly [Actor, Actor]>) {
      for (const what of ['', '/history']) {
        const a = await scene.send('GET', `/applications/${real.id}${what}`, { as: ofReal });
        const b = await scene.send('GET', `/applications/${file.id}${what}`, { as: ofFile });
        expect([a.status, b.status]).toEqual([200, 200]);
        expect(b.body.state).toBe(a.body.state);
        expect(withoutOwn({ ...b.body, reads: [] })).toEqual(withoutOwn({ ...a.body, reads: [] }));
      }
    }
  });

  it('are found, shown at the border, and go on by commands', async () => {
    const proposed = await generated('DECISION_PROPOSED', 101);
    const ways = [
      { reference: proposed.reference },
      { issuer: proposed.issuer, passportNumber: proposed.passportNumber },
      { names: proposed.names, birthDate: proposed.birthDate },
    ];
    for (const body of ways) {
      const found = await scene.send('POST', '/searches', { as: scene.agent, body });
      expect(found.body.items.map(({ id }) => id)).toContain(proposed.id);
    }
    expect((await scene.post(scene.consul, proposed.id, 'decide', { decision: 'grant' })).body.state).toBe('GRANTED');
    expect(await scene.facts(proposed.id)).toEqual(['application.granted']);
  });

  it('are the same for the same seed, and end in every state that was asked for', () => {
    const plans = (seed: number) => {
      const draw = drawing(seed);
      return Array.from({ length: 400 }, () => drawPlan(draw, new Date(now)));
    };
    expect(plans(1)).toEqual(plans(1));
    expect(plans(1)).not.toEqual(plans(2));
    const hands = { applicant: 'a', agent: 'b', consul: 'c' };
    for (const plan of plans(1)) {
      expect(new Biography(plan, hands, benchPosts).live().application.state).toBe(plan.until);
    }
  });
});
