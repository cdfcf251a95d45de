import { finding, isPlainDate, nameFaults } from '@jatigi/kernel';
import type { Finding, NameForms, PlainDate } from '@jatigi/kernel';
import { personFaults } from '../cases/person-facts';
import type { PersonFile, ProofFile, RegistrationProof } from './registration-facts';

const NINA = /^\d{14}[A-Z]$/;
const PASSPORT = /^[A-Z0-9]{5,20}$/;

/** What is wrong in a file, field by field. Pointers lead into the request: `/facts/…`. */
export function fileFaults(file: PersonFile, today: PlainDate): Finding[] {
  return [...personFaults('/facts', file, today), ...relativesFaults(file), ...documentFaults(file, today)];
}

function relativesFaults({ father, mother, spouses = [], maritalStatus }: PersonFile): Finding[] {
  const of = (pointer: string, name: NameForms | undefined): Finding[] =>
    name ? nameFaults(pointer, { name }).map((one) => ({ ...one, pointer: one.pointer.replace('/name/', '/') })) : [];
  const unmarried = spouses.length > 0 && maritalStatus !== undefined && maritalStatus !== 'married';
  return [
    ...of('/facts/father', father),
    ...of('/facts/mother', mother),
    ...spouses.flatMap((spouse, index) => of(`/facts/spouses/${index}`, spouse)),
    ...(unmarried
      ? [finding('/facts/maritalStatus', 'spouse-of-the-unmarried', 'Who names a spouse is married.')]
      : []),
  ];
}

function documentFaults({ nina, passport }: PersonFile, today: PlainDate): Finding[] {
  const faults: Finding[] = [];
  if (nina !== undefined && !NINA.test(nina))
    faults.push(finding('/facts/nina', 'nina-shape', 'A NINA is 14 digits and a letter.'));
  if (!passport) return faults;
  if (!PASSPORT.test(passport.number))
    faults.push(finding('/facts/passport/number', 'passport-number-shape', 'Letters and digits, as in the passport.'));
  if (!isPlainDate(passport.expiresOn))
    faults.push(finding('/facts/passport/expiresOn', 'invalid-date', 'This date does not exist.'));
  else if (passport.expiresOn <= today)
    faults.push(finding('/facts/passport/expiresOn', 'passport-expired', 'This passport has expired: leave it out.'));
  return faults;
}

/** The proofs that a file needs before an agent can verify it. */
export function proofsNeeded(isWard: boolean): RegistrationProof[] {
  return ['identity', 'nationality', 'residence', 'photo', ...(isWard ? (['guardianship'] as const) : [])];
}

export function missingProofs(proofs: readonly Pick<ProofFile, 'kind'>[], isWard: boolean): RegistrationProof[] {
  return proofsNeeded(isWard).filter((kind) => !proofs.some((proof) => proof.kind === kind));
}
