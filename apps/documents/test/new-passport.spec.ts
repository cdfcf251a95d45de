import 'reflect-metadata';
import { DocumentReissued, VisaPassportReplaced } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { goldenSample } from '@jatigi/platform-testing';
import { IssueEVisa } from '../src/issuing/issue-e-visa';
import { PassportReactions } from '../src/issuing/passport.reactions';
import { RenewEVisa } from '../src/issuing/renew-e-visa';
import { Withdrawals } from '../src/issuing/withdrawals';
import { printableSample, uploadPhoto } from './fixture';
import { OfficeScene } from './office-scene';
import type { Issued } from './office-scene';

let scene: OfficeScene;
beforeAll(async () => {
  scene = await OfficeScene.open();
}, 120_000);
afterAll(() => scene?.close());

const replaced = goldenSample(VisaPassportReplaced);

async function eVisa(applicationId: string): Promise<Issued> {
  scene.fixture.visas.printables.set(
    applicationId,
    printableSample(applicationId, await uploadPhoto(scene.fixture.service)),
  );
  await scene.get(IssueEVisa).execute({ payload: { applicationId, applicantPersonId: applicationId } });
  return (await scene.papersAbout([applicationId]))[0] as Issued;
}

function newPassport(applicationId: string, passportNumber: string): void {
  const sample = scene.fixture.visas.printables.get(applicationId) as ReturnType<typeof printableSample>;
  scene.fixture.visas.printables.set(applicationId, { ...sample, holder: { ...sample.holder, passportNumber } });
}

const tell = (applicationId: string, id = uuidv7()) =>
  scene
    .get(Transactions)
    .asService({ service: 'documents' }, (tx) =>
      scene.get(PassportReactions).onReplaced(replaced, { tx, id, aggregateId: applicationId } as ReceivedEvent),
    );

it('the e-visa is made again with the new passport, once, and the one before is superseded', async () => {
  const applicationId = uuidv7();
  const first = await eVisa(applicationId);
  newPassport(applicationId, 'C02X00T47');
  const fact = uuidv7();
  await tell(applicationId, fact);
  await tell(applicationId, fact);
  await scene.settled();
  const papers = await scene.papersAbout([applicationId]);
  expect(papers).toHaveLength(2);
  const fresh = papers[1] as Issued;
  expect(await scene.verify(first.number)).toMatchObject({ result: 'superseded' });
  expect(await scene.verify(fresh.number)).toMatchObject({ result: 'valid' });
  expect(await scene.facts(fresh.id)).toMatchObject([
    { type: DocumentReissued.type, payload: { replaces: first.id, reason: 'new-passport' } },
  ]);
});

it('waits while the paper is being made again for another reason; of a withdrawn one nothing is made', async () => {
  const applicationId = uuidv7();
  const { id } = await eVisa(applicationId);
  const plan = { payload: { applicationId, replacedBy: replaced.replacedBy } };
  const sql = `insert into reissue (id, document_id, reason, asked_by, asked_at) values ($1, $2, 'misprint', $3, now())`;
  const waiting = uuidv7();
  await scene.sql(sql, [waiting, id, replaced.replacedBy]);
  await expect(scene.get(RenewEVisa).execute(plan)).rejects.toThrow('being made again');
  await scene.sql(`update reissue set state = 'skipped' where id = $1`, [waiting]);
  const word = { standing: 'revoked', reason: 'holder-died' } as const;
  await scene
    .get(Transactions)
    .asService({ service: 'documents' }, (tx) => scene.get(Withdrawals).ofDocument(tx, id, word));
  await scene.get(RenewEVisa).execute(plan);
  expect(await scene.papersAbout([applicationId])).toHaveLength(1);
});
