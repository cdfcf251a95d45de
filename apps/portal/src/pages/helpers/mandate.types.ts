import type { mandateKinds } from './mandate-input';
import type { ProgramRequest } from '../programs/program.types';
import type { Words } from '../visa-application/application.types';

export interface MandatePart {
  kind: (typeof mandateKinds)[number];
  level: 'read' | 'act';
}

/** What a mandate allows. */
export interface MandateOffer {
  giverName: string | null;
  parts: MandatePart[];
  withdraw: boolean;
  scopes: ProgramRequest['scopes'];
  files: string[] | null;
  from: string;
  until: string;
}

/** A mandate as identity answers it to the giver or to the helper. */
export interface Mandate extends MandateOffer {
  id: string;
  side: 'giver' | 'helper' | 'auditor';
  state: 'OFFERED' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED' | 'ENDED';
  live: boolean;
  helperName: string | null;
  offerExpiresAt: string;
  acceptedAt: string | null;
  closedAt: string | null;
  ending: string | null;
  lastUseAt: string | null;
}

export interface MandateUse {
  id: string;
  at: string;
  text: Words;
  fileId: string | null;
  outcome: 'done' | 'refused' | 'failed' | 'unknown';
}
