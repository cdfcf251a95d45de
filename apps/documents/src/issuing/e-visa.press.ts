import { createHash, randomInt } from 'node:crypto';

import { dateIn } from '@jatigi/kernel';
import { drawDocumentNumber, stayParts } from '@jatigi/documents-domain';
import { buildMrz } from '@jatigi/mrz';
import { encodeContent, encodeSeal, visaContent } from '@jatigi/vds';
import type { SealContent } from '@jatigi/vds';

import type { KeyProvider, SealSigner } from '@jatigi/documents-keys';
import type { EVisaLayout } from '../layout/e-visa.layout';
import { PdfSignature } from '../signature/pdf-signature';
import { roomOfSeal, verificationLink, verificationPage } from './national-seal';
import { portraitOf } from './portrait';
import type { PostNames } from './post-names';
import type { Printable } from './printable';
import type { Printed } from './printed';

/** ICAO's own codes where they differ from ISO 3166-1 (9303-3 §5). */
const icaoCode = (country: string): string => (country === 'DEU' ? 'D' : country);

function zoneOf(printable: Printable): [string, string] {
  const { holder } = printable;
  const lines = buildMrz('MRV-B', {
    documentCode: 'V',
    issuer: 'MLI',
    surname: holder.surname,
    givenNames: holder.givenNames,
    documentNumber: holder.passportNumber,
    nationality: icaoCode(holder.nationality),
    birthDate: holder.birthDate,
    sex: holder.sex,
    expiryDate: printable.validUntil,
  });
  return lines as [string, string];
}

function sealContent(printable: Printable, mrz: [string, string], issuedOn: string, signer: SealSigner): SealContent {
  const { signerId, reference } = signer;
  const visa = visaContent({
    format: 'MRV-B',
    mrz,
    entries: printable.entries,
    stay: { kind: 'duration', ...stayParts(printable.stayDays) },
    passportNumber: mrz[1].slice(0, 9).replace(/<+$/, ''),
  });
  const header = { version: 4, issuingCountry: 'MLI', signerId, certificateReference: reference } as const;
  return { ...header, issued: issuedOn, signed: issuedOn, ...visa };
}

/** Lays out and seals; keeps nothing. */
export class EVisaPress {
  constructor(
    private readonly layout: EVisaLayout,
    private readonly keys: KeyProvider,
    private readonly publicUrl: string,
    private readonly posts: Pick<PostNames, 'of'>,
    private readonly signature: Pick<PdfSignature, 'sign'> = new PdfSignature(keys),
  ) {}

  /**
   * Prints one e-visa under a new number.
   * @throws MrzBuildError, VdsError or DomainError when the data cannot stand in zone or seal;
   * TimeStampUnavailable
   */
  async print(printable: Printable, photo: Buffer, now: Date): Promise<Printed> {
    const issuedOn = dateIn('Africa/Bamako', now);
    const mrz = zoneOf(printable);
    const { signer, test } = this.keys; // once: while we print, the next key may take over
    const content = sealContent(printable, mrz, issuedOn, signer);
    const seal = await encodeSeal(content, (message) => signer.sign(message));
    const number = drawDocumentNumber('visa', (below) => randomInt(below));
    const marks = { number, link: verificationLink(this.publicUrl, number), signer: signer.signerId, test };
    const paper = { ...(await this.paperOf(printable, issuedOn)), mrz, ...marks };
    const pdf = await this.signature.sign(this.layout.render(paper, await portraitOf(photo), seal), now);
    const sealDigest = createHash('sha256').update(encodeContent(content)).digest();
    return { number, issuedOn, test, pdf, sealDigest };
  }

  /**
   * The same e-visa as a draft, marked as one: without number, seal and signature.
   * @throws as `print`, when the data cannot stand in zone or seal
   */
  async draft(printable: Printable, photo: Buffer, now: Date): Promise<Buffer> {
    const issuedOn = dateIn('Africa/Bamako', now);
    const mrz = zoneOf(printable);
    const { signer, test } = this.keys;
    const room = roomOfSeal(sealContent(printable, mrz, issuedOn, signer));
    const marks = { number: '', link: verificationPage(this.publicUrl), signer: '', test, draft: true } as const;
    const paper = { ...(await this.paperOf(printable, issuedOn)), mrz, ...marks };
    return this.layout.render(paper, await portraitOf(photo), room);
  }

  private async paperOf(printable: Printable, issued: string) {
    const authority = await this.posts.of(printable.post);
    return { ...printable, issued, authority: `${authority.fr} / ${authority.en}` };
  }
}
