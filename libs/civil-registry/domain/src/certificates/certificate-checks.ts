import { addDays, DomainError, finding, refuse } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { checkOf } from './certificate-kind';
import type { CertificateKind } from './certificate-kind';
import type { CertificateMoment, CertificateRecord, Presence } from './certificate-record';
import type { CertificateDenialReason } from './certificate-reasons';
import { missingDocuments } from './certificate-rules';
import type { NotesOutcome } from './civil-status';

/** What the margin says, as the reason of a denial. */
export const deniedFor: Partial<Record<NotesOutcome, CertificateDenialReason>> = {
  married: 'not-free-to-marry',
  dead: 'person-died',
  annulled: 'act-annulled',
};

const orders = {
  'one-officer-signs': 'This kind of certificate takes one officer: whoever signs approves it at once.',
  'not-proposed': 'This kind of certificate takes two officers: an agent proposes it first.',
} as const;

/** @throws 409: the command comes too early, or is none of this kind */
export function refuseOrder(code: keyof typeof orders): never {
  throw new DomainError({ code, kind: 'conflict', detail: orders[code] });
}

/** Everything that the kind looks at was looked at. @throws 422 with what is missing */
export function theFileIsReady(
  { uploads, isRegistered, presence, reading }: CertificateRecord,
  kind: CertificateKind,
): void {
  const missing = missingDocuments(kind, { uploads, isRegistered }).map((document) =>
    finding(`/documents/${document}`, 'document-missing', `The document ${document} is missing.`),
  );
  if (checkOf(kind, 'registration') && !isRegistered)
    missing.push(finding('/registrationId', 'registration-missing', 'The person must stand in the register.'));
  if (checkOf(kind, 'presence') && presence === null)
    missing.push(finding('/presence', 'presence-missing', 'Nobody has recorded that the person is present.'));
  const notes = checkOf(kind, 'birth-act-notes');
  if (notes && reading?.outcome !== 'free')
    missing.push(finding(`/statements/${notes.field}`, 'not-free-to-marry', 'The act does not show this: deny it.'));
  refuse(missing);
}

/** @throws 422 `video-not-allowed`, `presence-in-future`, `presence-too-old` */
export function thePresenceCounts(
  { mode, on }: { mode: Presence['mode']; on: PlainDate },
  moment: CertificateMoment,
): void {
  const check = checkOf(moment.kind, 'presence');
  if (mode === 'video' && !check?.video)
    refuse([finding('/mode', 'video-not-allowed', 'This certificate needs the person at the counter.')]);
  if (on > moment.today) refuse([finding('/on', 'presence-in-future', 'This day has not come.')]);
  if (check && addDays(on, check.withinDays) < moment.today)
    refuse([finding('/on', 'presence-too-old', `A presence counts for ${check.withinDays} days.`)]);
}
