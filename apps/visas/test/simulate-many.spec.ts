import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import { policy, PolicyScene } from './policy-scene';
import { form, VisasScene } from './visas-scene';

/**
 * `SIMULATED=100000` runs the bar of the issue: 100,000 applications in at most 30 s of one core. Only then is time
 * compared: among hundreds of other specs the process has other work than ours.
 */
const applications = Number(process.env['SIMULATED'] ?? 2_000);
const persons = Math.min(1_000, applications);
const MILLISECONDS_EACH = 30_000 / 100_000;

let visas: VisasScene;
let scene: PolicyScene;
beforeAll(async () => {
  visas = await VisasScene.open();
  scene = await PolicyScene.open(visas);
});
afterAll(() => visas.close());

const residences = ['DEU', 'FRA', 'CAN', 'CMR'];

/** Files of many persons, each encrypted under a key of its own, as the service stores them. */
async function fileMany(): Promise<void> {
  const { app } = visas.service.running;
  const [transactions, keys] = [app.get(Transactions, { strict: false }), app.get(FieldKeys, { strict: false })];
  const ids = Array.from({ length: persons }, () => uuidv7());
  const sealed = await transactions.asService({ service: 'visas' }, async (tx) => {
    const made: Buffer[] = [];
    for (const [at, id] of ids.entries()) {
      const residence = residences[at % residences.length];
      const file = { ...form, applicant: { ...form.applicant, nationality: 'JPN', residence } };
      made.push(await keys.encrypt(tx, id, JSON.stringify({ file, notes: {} })));
    }
    return made;
  });
  await visas.service.sql(
    `with filed as (
       insert into visa_application (id, version, state, applicant_person_id, language, form_version, reference, post,
         submitted_at, created_at, updated_at)
       select gen_random_uuid(), 1, 'SUBMITTED', person, 'fr', '1', person || '/' || copy, 'BER', now(), now(), now()
       from unnest($1::uuid[]) person cross join generate_series(1, $3::int) copy
       returning id, applicant_person_id)
     insert into application_file (application_id, key_person_id, sealed)
     select filed.id, s.person, s.sealed
     from filed join unnest($1::uuid[], $2::bytea[]) s (person, sealed) on s.person = filed.applicant_person_id`,
    [ids, sealed, applications / persons],
  );
  await visas.service.sql('analyze visa_application, application_file, field_key'); // as autovacuum would by and by
}

it(`simulates ${applications} files of ${persons} persons, a batch at a time`, async () => {
  await fileMany();
  const draft = await scene.draft(
    policy('MANY-1', (set) => {
      (set.fees[0] as (typeof set.fees)[number]).amounts['V03S'] = 6000;
    }),
  );
  const body = { limit: applications };
  await scene.simulated(draft.body.id, { limit: 500 });
  const [began, spent] = [Date.now(), process.cpuUsage()];
  const found = await scene.simulated(draft.body.id, body);
  const { user, system } = process.cpuUsage(spent);
  const cpuMilliseconds = (user + system) / 1_000;
  process.stdout.write(
    `simulated ${applications}: ${cpuMilliseconds.toFixed(0)} ms of one core, ${Date.now() - began} ms\n`,
  );
  expect(found).toMatchObject({
    examined: applications,
    different: applications / residences.length,
    unreadable: 0,
    groups: [{ fields: ['fee'], because: ['fee.berlin'], applications: applications / residences.length }],
  });
  expect((found['applications'] as unknown[]).length).toBe(Math.min(1_000, applications / residences.length));
  if (process.env['SIMULATED']) expect(cpuMilliseconds).toBeLessThanOrEqual(applications * MILLISECONDS_EACH);
}, 600_000);
