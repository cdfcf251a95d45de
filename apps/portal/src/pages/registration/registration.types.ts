import type { Words } from '../visa-application/application.types';
import type { NumberedPaper } from '../../layout/superseded-rows';

export interface Name {
  surname: string;
  givenNames: string;
}

/** What a person says of herself, or of her ward, to be entered in the consular register. */
export interface RegistrationFacts {
  name: Name;
  originalName?: Name & { script: string };
  sex: string;
  birthDate: { value: string; approximate: boolean };
  birthPlace: string;
  birthCountry: string;
  nationalities: string[];
  father?: Name;
  mother?: Name;
  nina?: string;
  passport?: { number: string; expiresOn: string };
  maritalStatus?: string;
  spouses?: Name[];
  occupation?: string;
  address: { lines: string; city: string; country: string };
  phone?: string;
  emergencyContact: { name: string; phone: string; relation?: string };
}

export interface SentDocument {
  kind: string;
  mediaType: string;
  size: number;
  at: string;
}

/** A registration as identity answers it to whoever asked for it. */
export interface Registration {
  id: string;
  version: number;
  reference: string;
  state: string;
  text: Words;
  nextStep: { code: string; text: Words } | null;
  post: string;
  for: string;
  personId: string;
  /** Another registration of the same person counts. */
  setAside: boolean;
  number: string | null;
  registeredOn: string | null;
  validUntil: string | null;
  facts: RegistrationFacts;
  documents: SentDocument[];
  missing: { code: string; pointer: string; words: Words }[];
  /** What the post asked when it returned the request. */
  message: string | null;
  refusal: { reason: string; text: Words; note: string | null } | null;
  certificate: NumberedPaper | null;
  createdAt: string;
  updatedAt: string;
  allowedActions: string[];
}

/** The same for an officer. */
export interface StaffRegistration extends Registration {
  assignedTo: string | null;
  verifiedBy: string | null;
  /** Pairs of persons in which this one stands. */
  doublePersons?: { id: string; state: string }[];
}
