import { checkOf, outcomeOfNotes, statedAct } from '@jatigi/civil-registry-domain';
import type {
  Act,
  CertificateMoment,
  CertificateRequest,
  NotesReading,
  StatedActReference,
} from '@jatigi/civil-registry-domain';
import { finding, refuse } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { findOrderedAct } from '../copies/find-ordered-act';
import { statedNames } from '../copies/stated-names';
import { findCentre } from '../posts/posts';

/**
 * What a certificate needs from a birth act: read when the register is kept here, asked of the centre at home that
 * keeps it otherwise. Then the file goes on. Look across centres first.
 * @throws 422 `centre-unknown`, `no-such-act`, `several-acts-match`, names and dates at their field
 */
export async function settleCertificate(tx: Tx, request: CertificateRequest, moment: CertificateMoment): Promise<void> {
  const check = checkOf(moment.kind, 'birth-act-notes');
  const wanted = statedAct(moment.kind, request.statements);
  if (!check || !wanted) return request.goOn(moment);
  const keeper = await findCentre(tx, wanted.centre);
  const at = `/statements/${check.field}/centre`;
  if (!keeper || keeper.closed) refuse([finding(at, 'centre-unknown', 'No centre has this code.')]);
  // Its own register alone says what stands in the margin today, even when the act was copied here before.
  if (keeper?.kind === 'civil-centre') return request.enquire(wanted.centre, moment);
  const act = await findOrderedAct(tx, wanted.centre, statedOf(request, wanted));
  if (!act) return refuse([finding(at, 'no-such-act', 'The register of this centre has no act that fits.')]);
  request.recordReading(readingOf(act, 'register', moment), act.id, moment);
}

export function readingOf(
  act: Act,
  answeredBy: NotesReading['answeredBy'],
  { today: answeredOn }: CertificateMoment,
): NotesReading {
  const { centre, year, number } = act.reference;
  return { answeredBy, answeredOn, outcome: outcomeOfNotes(act), act: { centre, year, number } };
}

/** What is stated about the act, in the form of an order of a copy. @throws 422 for a name that cannot be compared */
export function statedOf({ person }: CertificateRequest, { year, number }: Omit<StatedActReference, 'centre'>) {
  const child = { ...person.name, birthDate: person.birthDate, birthPlace: person.birthPlace };
  const reference = year === undefined || number === undefined ? undefined : { year, number };
  const order = { child, parents: {}, ...(reference && { reference }) };
  return { order, names: statedNames(order) };
}
