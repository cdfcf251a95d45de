import 'reflect-metadata';
import { DocumentReissued, DocumentRevoked, VisaAnnulled } from '@jatigi/contracts';
import { printDocumentNumber } from '@jatigi/documents-domain';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { mergePerson, Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { goldenSample } from '@jatigi/platform-testing';
import sharp from 'sharp';
import { sealBarcode } from '../src/layout/barcodes';
import { CopyReactions } from '../src/issuing/copy.reactions';
import { IssueCopy } from '../src/issuing/issue-copy';
import { IssueEVisa } from '../src/issuing/issue-e-visa';
import { Withdrawals } from '../src/issuing/withdrawals';
import { documentsPersons } from '../src/persons';
import { printableSample, uploadPhoto } from './fixture';
import { codeOf, OfficeScene } from './office-scene';
import type { Issued } from './office-scene';
import { readCodes } from './read-seal';
import { printableCopySample } from './sample-copy';

let scene: OfficeScene;
beforeAll(async () => {
  scene = await OfficeScene.open();
}, 120_000);
afterAll(() => scene?.close());

const asService = (work: (tx: Tx) => Promise<void>) =>
  scene.get(Transactions).asService({ service: 'documents' }, work);

/** Reissues the first edition and gives the second. */
async function again({ id, subject }: Issued): Promise<Issued> {
  expect((await scene.post(scene.consul, `register/${id}/reissue`, { reason: 'key-changed' })).status).toBe(202);
  await scene.settled();
  const [, fresh] = await scene.papersAbout([subject]);
  expect(await scene.facts(fresh?.id ?? '')).toMatchObject([
    { type: DocumentReissued.type, payload: { replaces: id } },
  ]);
  return fresh as Issued;
}

async function eVisa(passportNumber: string): Promise<Issued> {
  const applicationId = uuidv7();
  const photo = await uploadPhoto(scene.fixture.service);
  const sample = printableSample(applicationId, photo);
  const holder = { ...sample.holder, passportNumber };
  scene.fixture.visas.printables.set(applicationId, { ...sample, holder });
  await scene.get(IssueEVisa).execute({ payload: { applicationId, applicantPersonId: applicationId } });
  return (await scene.papersAbout([applicationId]))[0] as Issued;
}

async function copyOf(actId: string): Promise<Issued> {
  const copy = printableCopySample(uuidv7());
  const { copyRequestId, product } = copy;
  scene.fixture.visas.printables.set(copyRequestId, { ...copy, act: { ...copy.act, actId } });
  await scene.get(IssueCopy).execute({ payload: { copyRequestId, requesterPersonId: copyRequestId, product } });
  return (await scene.papersAbout([copyRequestId]))[0] as Issued;
}

it('an e-visa is issued again, and the owner that knows its first id revokes the newest', async () => {
  const first = await eVisa('C01X00T47');
  const fresh = await again(first);
  expect(await scene.verify(first.number)).toMatchObject({ result: 'superseded' });
  expect(await scene.verify(fresh.number)).toMatchObject({ result: 'valid', validFrom: '2027-01-10' });
  const annulled = { ...goldenSample(VisaAnnulled), documentId: first.id };
  await asService((tx) => scene.get(CopyReactions).onVisaAnnulled(annulled, { tx } as ReceivedEvent));
  expect(await scene.verify(fresh.number)).toMatchObject({ result: 'revoked' });
  expect((await scene.facts(fresh.id)).map(({ type }) => type)).toEqual([DocumentReissued.type, DocumentRevoked.type]);
});

it('the seal of an e-visa says no number: of two editions of one day it leads to the one that counts', async () => {
  const first = await eVisa('C01X00T48');
  const owner = serviceActor('visas');
  const path = `/internal/documents/${first.id}/content`;
  const pdf = (await scene.fixture.service.request('GET', path, { as: owner })).body as Buffer;
  const { seal } = await readCodes(pdf);
  expect(seal.length).toBeGreaterThan(100);
  const fresh = await again(first);
  const check = async (body: Buffer, type: string) =>
    (
      await scene.fixture.service.request('POST', '/v1/documents/verifications', {
        body,
        headers: { 'content-type': type },
      })
    ).body;
  const drawn = sharp(sealBarcode(seal).svg, { density: 600 }).flatten({ background: 'white' });
  const picture = await drawn
    .extend({ ...{ top: 40, bottom: 40, left: 40, right: 40 }, background: 'white' })
    .png()
    .toBuffer();
  const newest = { number: printDocumentNumber(fresh.number), result: 'valid', checked: 'seal' };
  expect(await check(picture, 'image/png')).toMatchObject(newest);
  // The whole file says which edition it is.
  const old = { number: printDocumentNumber(first.number), result: 'superseded', checked: 'file' };
  expect(await check(pdf, 'application/pdf')).toMatchObject(old);
});

it('copies of an act are issued again; when the act falls, every edition that stands falls', async () => {
  const actId = uuidv7();
  const [one, other] = [await copyOf(actId), await copyOf(actId)];
  const fresh = await again(one);
  await asService((tx) => scene.get(Withdrawals).ofAct(tx, actId, { standing: 'revoked', reason: 'act-annulled' }));
  expect(await scene.verify(one.number)).toMatchObject({ result: 'superseded' });
  for (const { number } of [fresh, other]) expect(await scene.verify(number)).toMatchObject({ result: 'revoked' });
});

it('four eyes stay four: when two officers turn out to be one person, she does not confirm what she proposed', async () => {
  const [paper] = (await scene.issued(1)) as [Issued];
  await scene.post(scene.agent, `register/${paper.id}/propose-revocation`, { reason: 'misused' });
  const merge = { personId: scene.head.personId as string, formerPersonId: scene.agent.personId as string };
  await asService((tx) => mergePerson(tx, documentsPersons, merge));
  const own = await scene.post(scene.head, `register/${paper.id}/confirm-revocation`);
  expect(codeOf(own)).toEqual([403, 'four-eyes']);
  expect((await scene.post(scene.consul, `register/${paper.id}/confirm-revocation`)).status).toBe(200);
});
