import 'reflect-metadata';
import { VisasScene } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open();
});
afterAll(() => scene.close());

/** As if the first draws of the next submissions were references that another file has. */
const takenTimes = async (reference: string, times: number): Promise<void> => {
  await scene.service.sql('drop sequence if exists draws; create sequence draws');
  await scene.service.sql(`
    create or replace function draw_taken() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      if nextval('draws') <= ${times} then new.reference := '${reference}'; end if;
      return new;
    end $$;
    create or replace trigger draw_taken before update of reference on visa_application for each row
      when (old.reference is null and new.reference is not null) execute function draw_taken();`);
};

it('a reference that another file has is drawn again: nobody is told of it, and the file is there once', async () => {
  const { reference } = await scene.submitted();
  await takenTimes(String(reference), 2);
  const { id } = await scene.ready();
  const answer = await scene.post(scene.applicant, id, 'submit');
  expect(answer).toMatchObject({ status: 200, body: { state: 'AWAITING_PAYMENT' } });
  expect(answer.body['reference']).not.toBe(reference);
  const told = await scene.service.sql(`select id from event_log where aggregate_id = $1 and type like '%submitted%'`, [
    id,
  ]);
  expect(told).toHaveLength(1);
});

it('does not draw for ever', async () => {
  const { reference } = await scene.submitted();
  await takenTimes(String(reference), 1_000);
  const { id } = await scene.ready();
  expect((await scene.post(scene.applicant, id, 'submit')).status).toBe(500);
  await takenTimes(String(reference), 0);
  expect((await scene.post(scene.applicant, id, 'submit')).body.state).toBe('AWAITING_PAYMENT');
});
