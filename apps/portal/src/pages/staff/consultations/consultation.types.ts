import type { Words } from '../visas/visa-file.types';

export type ConsultationState = 'OPEN' | 'ASKED_BACK' | 'OVERDUE' | 'EXPIRED' | 'CLOSED' | 'ANSWERED';

interface Head {
  id: string;
  service: string;
  kind: string;
  version: number;
  state: ConsultationState;
  openedAt: string;
  dueOn: string | null;
  answer: { answer: 'no-objection' | 'objection'; at: string; late: boolean } | null;
}

export interface ConsultationPage {
  items: Head[];
  next: string | null;
}

/** A question as the post sees it, with every word. */
export interface FileConsultation extends Head {
  name: Words | null;
  openedBy: string | null;
  silence: 'escalate' | 'no-objection';
  texts: { question?: string; askedBack?: string; reply?: string; objection?: string; closing?: string };
  allowedActions: string[];
}

type Fields = Record<string, string | number | string[] | undefined> | null;

/** A question as the service sees it. */
export interface ServiceQuestion extends Head {
  name: Words;
  question: string | null;
  askedBack: string | null;
  reply: string | null;
  objection: string | null;
  reference: string | null;
  post: string | null;
  subject: { identity: Fields; travelDocument: Fields; journey: Fields; residence: Fields; occupation: string | null };
  allowedActions: string[];
}

export interface ConsultedService {
  code: string;
  name: Words;
}
