import type { RegistrationFacts, SentDocument } from '../registration/registration.types';
import type { Words } from '../visa-application/application.types';

export type PassportPerson = Pick<
  RegistrationFacts,
  'name' | 'originalName' | 'sex' | 'birthDate' | 'birthPlace' | 'birthCountry' | 'nationalities'
> &
  Partial<Pick<RegistrationFacts, 'father' | 'mother' | 'nina' | 'occupation'>>;

export interface OldPassport {
  number: string;
  issuedOn: string;
  expiresOn: string;
}

/** When the passport will be at the post, and how that is known. */
export interface Expectation {
  from: string;
  to: string;
  basis: 'measured' | 'policy';
  requests: number;
  late: boolean;
}

/** A request for a passport as identity answers it to whoever asked. */
export interface PassportRequest {
  id: string;
  version: number;
  reference: string;
  state: string;
  kind: string;
  post: string;
  deliverTo: string;
  for: string;
  text: Words;
  nextStep: { code: string; text: Words } | null;
  dueOn: string | null;
  overdue: boolean;
  expectedBetween: Expectation | null;
  /** On the wall of the post; no place means at the post. */
  appointment: { on: string; time: string; place: string | null } | null;
  steps: { state: string; on: string }[];
  registrationId: string | null;
  person: PassportPerson;
  birthActNumber?: string;
  oldPassport?: OldPassport;
  documents: SentDocument[];
  missing: { code: string; pointer: string; words: Words }[];
  message: string | null;
  refusal: { reason: string; text: Words; note: string | null } | null;
  closing: string | null;
  createdAt: string;
  allowedActions: string[];
}

/** The same for an officer. */
export interface StaffPassportRequest extends PassportRequest {
  assignedTo: string | null;
  capturedBy: string | null;
  capture: { on: string; reference: string } | null;
  passportNumber: string | null;
  ministryReference: string | null;
  ministryMessage: { reason: string; text: string } | null;
  missedAppointments: number;
}
