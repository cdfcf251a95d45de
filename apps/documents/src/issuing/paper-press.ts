import { randomInt } from 'node:crypto';
import { drawDocumentNumber } from '@jatigi/documents-domain';
import type { NumberFamily } from '@jatigi/documents-domain';
import { dateIn } from '@jatigi/kernel';
import type { SealContent } from '@jatigi/vds';
import type { KeyProvider } from '@jatigi/documents-keys';
import type { Paper } from '../layout/paper-view';
import { PdfSignature } from '../signature/pdf-signature';
import { sealNational, verificationLink } from './national-seal';
import type { PostNames } from './post-names';
import type { Printed } from './printed';

export type MessageZone = Pick<SealContent, 'featureDefinition' | 'category' | 'fields'>;

/** What differs from one paper to the other. */
export interface Impression {
  family: NumberFamily;
  /** Code of the post that delivers. */
  post: string;
  /** Of the paper: French when absent. */
  language?: 'fr' | 'en';
  /** What the seal says. */
  zone(number: string, issuedOn: string): MessageZone;
  render(paper: Paper, seal: Uint8Array): Buffer;
}

/** What every paper gets: a number, a seal, the name of its post, the address where it is checked. Keeps nothing. */
export class PaperPress {
  constructor(
    private readonly keys: KeyProvider,
    private readonly publicUrl: string,
    private readonly posts: Pick<PostNames, 'of'>,
    private readonly signature: Pick<PdfSignature, 'sign'> = new PdfSignature(keys),
  ) {}

  /**
   * Prints one paper under a new number.
   * @throws VdsError or Error when the data cannot stand in seal or layout; 503 while the names of posts are away;
   * TimeStampUnavailable
   */
  async print({ family, post, language = 'fr', zone, render }: Impression, now: Date): Promise<Printed> {
    const issuedOn = dateIn('Africa/Bamako', now);
    const number = drawDocumentNumber(family, (below) => randomInt(below));
    const { test, signer } = this.keys; // once: while we print, the next key may take over
    const { seal, sealDigest } = await sealNational(signer, zone(number, issuedOn), issuedOn);
    const postName = (await this.posts.of(post))[language];
    const link = verificationLink(this.publicUrl, number);
    const page = render({ number, postName, issuedOn, link, signer: signer.signerId, test }, seal);
    const pdf = await this.signature.sign(page, now);
    return { number, issuedOn, test, pdf, sealDigest };
  }
}
