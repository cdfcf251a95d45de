import type { Application, Money, Words } from '../visa-application/application.types';
import type { NumberedPaper } from '../../layout/superseded-rows';

/** An order of a copy, as civil-registry answers it to whoever placed it. */
export interface CopyFile {
  id: string;
  version: number;
  reference: string;
  state: string;
  text: Words;
  product: string;
  heldBy: string;
  nextStep: { code: string; text: Words } | null;
  expectedOn: string | null;
  fee: Money | null;
  child: { surname: string; givenNames: string; birthDate: { value: string; approximate: boolean } };
  documents: { kind: string; at: string }[];
  denial: { text: Words; contest: Words } | null;
  document: NumberedPaper | null;
  createdAt: string;
  allowedActions: string[];
}

/** A visa application in its applicant's own list. */
export type VisaLine = Pick<Application, 'id' | 'state' | 'reference' | 'due' | 'expectedDecision' | 'createdAt'> & {
  bondIsAwaited: boolean;
};
