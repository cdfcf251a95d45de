import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';

import { IssuePaper } from '../src/issuing/issue-paper';
import type { IssuePaperJob } from '../src/issuing/issue-paper';
import { Withdrawals } from '../src/issuing/withdrawals';
import { uploadPhoto } from './fixture';
import type { DocumentsFixture } from './fixture';
import { readCodes } from './read-seal';
import { printableCertificateSample } from './sample-certificate';
import { printableEmergencySample } from './sample-travel';

/** A paper that was issued, as its holder has it. */
export interface IssuedPaper {
  id: string;
  number: string;
  personId: string;
  status_index: number;
  index_in_seal: boolean;
  pdf: Buffer;
  seal: Uint8Array;
}

type Kind = IssuePaperJob['kind'];
const columns = 'id, number, status_index, index_in_seal';

async function issue({ service, visas }: DocumentsFixture, kind: Kind, printable: object): Promise<IssuedPaper> {
  const [subjectId, personId] = [uuidv7(), uuidv7()];
  visas.printables.set(subjectId, printable);
  await service.running.app.get(IssuePaper).execute({ payload: { kind, subjectId, personId } });
  const sql = `select ${columns} from document where subject_id = $1`;
  const [row] = await service.sql<Omit<IssuedPaper, 'pdf' | 'seal' | 'personId'>>(sql, [subjectId]);
  if (!row) throw new Error('nothing was issued');
  const answer = await service.request('GET', `/internal/documents/${row.id}/content`, {
    as: serviceActor('identity'),
  });
  const pdf = answer.body as Buffer;
  return { ...row, personId, pdf, seal: (await readCodes(pdf)).seal };
}

/** Papers of a service without a bus: issued by its own worker, withdrawn as a fact of their owner would. */
export const papersOf = (fixture: () => DocumentsFixture) => ({
  certificate: (over: object = {}): Promise<IssuedPaper> =>
    issue(fixture(), 'certificate-residence', { ...printableCertificateSample('residence'), ...over }),

  laissezPasser: async (): Promise<IssuedPaper> => {
    const photo = { uploadId: await uploadPhoto(fixture().service) };
    return issue(fixture(), 'emergency-travel-document', { ...printableEmergencySample(), photo });
  },

  withdraw: (id: string, standing: 'revoked' | 'superseded' = 'revoked'): Promise<void> => {
    const { app } = fixture().service.running;
    const change = { standing, reason: 'holder-died' };
    const withdraw = app.get(Withdrawals);
    return app.get(Transactions).asService({ service: 'documents' }, (tx) => withdraw.ofDocument(tx, id, change));
  },
});
