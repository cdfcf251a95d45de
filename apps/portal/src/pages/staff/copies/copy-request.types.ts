import type { NameForms, PartialDate } from '../registers/registry.types';

/** What an officer sees of an order of a copy (`GET /v1/civil-registry/copy-requests/{id}`). */
export interface CopyRequest {
  id: string;
  version: number;
  reference: string;
  state: string;
  product: string;
  heldBy: string;
  post: string;
  relation: string;
  expectedOn: string | null;
  createdAt: string;
  child: NameForms & { birthDate: PartialDate; birthPlace?: string };
  parents: { mother?: NameForms; father?: NameForms } | null;
  purpose: string | null;
  actReference: { year: number; number: number } | null;
  documents: { kind: string; mediaType: string; at: string }[];
  denial: { reason: string; text: { fr: string; en: string } } | null;
  assignedTo: string | null;
  act: { id: string; printedNumber: string; parentsFit: boolean; standing: string } | null;
  allowedActions: string[];
}
