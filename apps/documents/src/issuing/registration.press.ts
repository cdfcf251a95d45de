import { randomInt } from 'node:crypto';
import { dateIn } from '@jatigi/kernel';
import { drawDocumentNumber } from '@jatigi/documents-domain';
import { registrationContent } from '@jatigi/vds';
import type { KeyProvider } from '../keyring/key-provider';
import type { RegistrationLayout } from '../layout/registration.layout';
import { sealNational, verificationLink } from './national-seal';
import type { PostNames } from './post-names';
import type { PrintableRegistration } from './printable-registration';
import type { Printed } from './printed';

/** Lays out and seals certificates of consular registration; keeps nothing. */
export class RegistrationPress {
  constructor(
    private readonly layout: RegistrationLayout,
    private readonly keys: KeyProvider,
    private readonly publicUrl: string,
    private readonly posts: Pick<PostNames, 'of'>,
  ) {}

  /**
   * Prints one certificate under a new number.
   * @throws VdsError or Error when the data cannot stand in seal or layout; 503 while the names of posts are away
   */
  async print(registration: PrintableRegistration, now: Date): Promise<Printed> {
    const issuedOn = dateIn('Africa/Bamako', now);
    const number = drawDocumentNumber('registration', (below) => randomInt(below));
    const { seal, sealDigest } = await sealNational(this.keys, zoneOf(registration, number, issuedOn), issuedOn);
    const paper = {
      registration,
      number,
      postName: (await this.posts.of(registration.post)).fr,
      issuedOn,
      link: verificationLink(this.publicUrl, number),
      signer: this.keys.signer.signerId,
      test: this.keys.test,
    };
    return { number, issuedOn, test: this.keys.test, pdf: this.layout.render(paper, seal), sealDigest };
  }
}

const zoneOf = (
  { number, post, validUntil, person }: PrintableRegistration,
  documentNumber: string,
  issuedOn: string,
) =>
  registrationContent({
    kind: 'consular-registration',
    documentNumber,
    consularNumber: number,
    post,
    surname: person.name.surname,
    givenNames: person.name.givenNames,
    birthDate: person.birthDate.value,
    issuedOn,
    validUntil,
  });
