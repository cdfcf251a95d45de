import type { HistoryLine } from '../../../layout/history-timeline';
import type { RegistrationFacts } from '../../registration/registration.types';
import type { Words } from '../../visa-application/application.types';

/** One of two persons, with her file when she has one. */
export interface PairPerson {
  personId: string;
  number: string | null;
  accounts: number;
  registrations: number;
  file: {
    id: string;
    reference: string;
    state: string;
    post: string;
    setAside: boolean;
    createdAt: string;
    facts: RegistrationFacts;
  } | null;
}

/** A pair as identity answers it to an officer. */
export interface Pair {
  id: string;
  version: number;
  reference: string;
  state: string;
  source: string;
  post: string;
  otherPost: string | null;
  reasons: { code: string; text: Words }[];
  keepPersonId: string | null;
  proposedBy: string | null;
  allowedActions: string[];
  persons: [PairPerson, PairPerson];
  history: HistoryLine[];
}
