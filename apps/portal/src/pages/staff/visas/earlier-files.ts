import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Words } from './visa-file.types';

/** Another application of the same traveller (`GET /v1/visas/applications/{id}/earlier`). */
export interface EarlierFile {
  /** Null where the reader may not open it: it lies with another post. */
  id: string | null;
  reference: string | null;
  state: string;
  post: string | null;
  sameAs: 'passport' | 'person';
  submittedOn: string | null;
  decision: 'grant' | 'refuse' | 'inadmissible' | null;
  decidedOn: string | null;
  codes: { code: string; words: Words }[];
  visa: { number: string; validFrom: string; validUntil: string } | null;
  isOpen: boolean;
  isValidThen: boolean;
}

export type EarlierWarning = 'visa-valid-then' | 'other-file-open' | 'refused-before';

/** While the file can still be decided. */
const undecided = [
  'AWAITING_PAYMENT',
  'ADMISSIBILITY',
  'INFO_REQUESTED',
  'EXAMINATION',
  'DECISION_PROPOSED',
  'APPEAL_LODGED',
];

/** What an officer should not overlook of the other applications. None of it stops a command. */
export function earlierWarnings(state: string, earlier: readonly EarlierFile[]): EarlierWarning[] {
  if (!undecided.includes(state)) return [];
  const found: [EarlierWarning, boolean][] = [
    ['visa-valid-then', earlier.some(({ isValidThen }) => isValidThen)],
    ['other-file-open', earlier.some(({ isOpen }) => isOpen)],
    ['refused-before', earlier.some(({ decision }) => decision === 'refuse')],
  ];
  return found.filter(([, isSo]) => isSo).map(([warning]) => warning);
}

export const earlierWarningWords: Readonly<Record<EarlierWarning, MessageDescriptor>> = {
  'visa-valid-then': msg`Ce voyageur a déjà un visa valable pendant le voyage demandé : lisez « Autres demandes du voyageur ».`,
  'other-file-open': msg`Une autre demande de ce voyageur est en cours : lisez « Autres demandes du voyageur ».`,
  'refused-before': msg`Un visa a déjà été refusé à ce voyageur : lisez « Autres demandes du voyageur ».`,
};

export const sameAsWords: Readonly<Record<EarlierFile['sameAs'], MessageDescriptor>> = {
  passport: msg`même passeport`,
  person: msg`même voyageur, autre passeport`,
};
