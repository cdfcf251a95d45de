import type { RegistrationFacts, SentDocument } from '../registration/registration.types';
import type { Words } from '../visa-application/application.types';
import type { NumberedPaper } from '../../layout/superseded-rows';

/** Who a travel paper is about. */
export type PersonFacts = Pick<
  RegistrationFacts,
  'name' | 'originalName' | 'sex' | 'birthDate' | 'birthPlace' | 'birthCountry' | 'nationalities'
>;

export interface LostDocument {
  kind: string;
  issuingCountry: string;
  number: string;
  issuedOn?: string;
}

interface TravelFile {
  id: string;
  version: number;
  reference: string;
  state: string;
  text: Words;
  nextStep: { code: string; text: Words } | null;
  post: string;
  /** `self` or `ward`. */
  for: string;
  createdAt: string;
  updatedAt: string;
  allowedActions: string[];
}

/** A reported loss or theft, as identity answers it to whoever reported it. */
export interface LossReport extends TravelFile {
  kind: string;
  circumstance: string;
  document: LostDocument;
  on: string;
  place: string;
  country: string;
  person: PersonFacts;
  note: string | null;
  policeReference: string | null;
  receipt: NumberedPaper | null;
  replacement: string[];
  foundOn: string | null;
}

export interface JourneyPlace {
  place: string;
  country: string;
}

export interface Journey {
  from: JourneyPlace;
  transits: JourneyPlace[];
  to: JourneyPlace;
  departBy: string;
}

/** A laissez-passer, as identity answers it to whoever asked for it. */
export interface EmergencyDocument extends TravelFile {
  reason: string;
  person: PersonFacts;
  journey: Journey;
  /** Its number is masked. */
  lostDocument: LostDocument | null;
  lossReportId: string | null;
  documents: SentDocument[];
  missing: { code: string; pointer: string; words: Words }[];
  refusal: { reason: string; text: Words; note: string | null } | null;
  approvedOn: string | null;
  validUntil: string | null;
  handedOverOn: string | null;
  paper: NumberedPaper | null;
  ending: { reason: string; on: string; text: Words } | null;
}

/** The same for an officer. */
export interface StaffEmergencyDocument extends EmergencyDocument {
  assignedTo: string | null;
  checkedBy: string | null;
  approvedBy: string | null;
  /** Whether the facts are those of the register. */
  registered: boolean;
  identityCheck:
    | { by: 'record'; registrationId?: string; note?: string }
    | { by: 'witnesses'; witnesses: { consularNumber: string }[] }
    | null;
}
