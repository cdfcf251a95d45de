import 'reflect-metadata';
import type { Money } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { EraseFiles } from '../src/applications/erase-files';
import { PassDeadlines } from '../src/deadlines/pass-deadlines';
import { MovingClock } from './moving-clock';
import { VisasScene } from './visas-scene';

const START = '2026-08-03T09:00:00Z';
const clock = new MovingClock(START);
let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open({ clock });
});
afterAll(() => scene.close());
beforeEach(() => clock.moveTo(START));

interface Row {
  state: string;
  payment: { receiptNumber: string; amount: Money } | null;
}
const rowOf = async (id: string): Promise<Row> => {
  const [row] = await scene.service.sql<Row>('select state, payment from visa_application where id = $1', [id]);
  return row!;
};
/** Submitted, and not paid before the midnight of the post. */
async function lapsed(as = person()): Promise<{ id: string; fee: Money; as: typeof as }> {
  const { id } = await scene.submitted(as);
  const fee = await scene.feeOf(id);
  clock.moveTo('2026-08-18T22:30:00Z'); // 00:30 in Berlin
  while ((await scene.service.running.app.get(PassDeadlines, { strict: false }).sweep()) > 0);
  expect((await rowOf(id)).state).toBe('DRAFT');
  return { id, fee, as };
}
const erasures = () => scene.service.running.app.get(EraseFiles, { strict: false }).sweep();

describe('money that payments still takes after the midnight of the post', () => {
  it('counts once the file is submitted again: it goes to its post at once, and nothing more is asked', async () => {
    const { id, fee, as } = await lapsed();
    await scene.pay(id, null, fee);
    await scene.pay(id, null, fee);
    const draft = (await scene.send('GET', `/applications/${id}`, { as })).body;
    expect(draft).toMatchObject({ state: 'DRAFT', submittedAt: null, payment: { amount: fee } });
    const { body } = await scene.post(as, id, 'submit');
    expect(body).toMatchObject({ state: 'ADMISSIBILITY', payment: { receiptNumber: 'BER-2026-000001', amount: fee } });
    const facts = await scene.facts(id);
    expect(facts.filter((fact) => fact === 'application.payment-due')).toHaveLength(1);
    expect(facts.at(-1)).toBe('application.paid');
    await scene.pay(id, null, fee);
    expect(await scene.facts(id)).toEqual(facts);
  });

  it('settles a file that was submitted again before its event came', async () => {
    const { id, as } = await lapsed();
    expect((await scene.post(as, id, 'submit')).body.state).toBe('AWAITING_PAYMENT');
    await scene.pay(id);
    expect((await rowOf(id)).state).toBe('ADMISSIBILITY');
  });

  it('of another amount does not settle the file', async () => {
    const { id, fee, as } = await lapsed();
    await scene.pay(id, null, { ...fee, minor: fee.minor - 1 });
    expect((await scene.post(as, id, 'submit')).body.state).toBe('AWAITING_PAYMENT');
    expect((await rowOf(id)).payment).toBeNull();
    expect((await scene.facts(id)).at(-1)).toBe('application.payment-due');
  });
});

it('a file that went back to its applicant is kept like any draft: 90 days after its last change', async () => {
  const { id } = await lapsed();
  clock.moveTo('2026-11-16T22:00:00Z');
  await erasures();
  expect((await rowOf(id)).state).toBe('DRAFT');
  clock.moveTo('2026-11-16T23:00:00Z');
  await erasures();
  expect((await rowOf(id)).state).toBe('ERASED');
  const [told] = await scene.service.sql<{ payload: { reason: string } }>(
    `select payload from event_log where aggregate_id = $1 and type like '%application.erased%'`,
    [id],
  );
  expect(told?.payload.reason).toBe('never-submitted');
});
