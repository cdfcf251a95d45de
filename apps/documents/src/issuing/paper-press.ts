import { randomInt } from 'node:crypto';
import { drawDocumentNumber } from '@jatigi/documents-domain';
import type { NumberFamily } from '@jatigi/documents-domain';
import { dateIn } from '@jatigi/kernel';
import type { SealContent } from '@jatigi/vds';
import type { KeyProvider } from '@jatigi/documents-keys';
import type { Paper } from '../layout/paper-view';
import { PdfSignature } from '../signature/pdf-signature';
import { contentOf, roomOfSeal, sealNational, verificationLink, verificationPage } from './national-seal';
import type { PostNames } from './post-names';
import type { Printed } from './printed';
import type { StatusIndexes } from './status-indexes';

export type MessageZone = Pick<SealContent, 'featureDefinition' | 'category' | 'fields'>;

/** What a paper gets when it is printed. */
export interface Marks {
  documentNumber: string;
  issuedOn: string;
  /** Its place in the status list, when the seal says one. */
  statusIndex?: number;
}

/** What differs from one paper to the other. */
export interface Impression {
  family: NumberFamily;
  /** Code of the post that delivers. */
  post: string;
  /** The profiles of ICAO have no field for the place in the status list; their seals are listed by digest. */
  withoutIndex?: true;
  /** Of the paper: French when absent. */
  language?: 'fr' | 'en';
  /** What the seal says. */
  zone(marks: Marks): MessageZone;
  render(paper: Paper, seal: Uint8Array): Buffer;
}

/** What every paper gets: a number, a seal, the name of its post, the address where it is checked. Keeps nothing. */
export class PaperPress {
  constructor(
    private readonly keys: KeyProvider,
    private readonly publicUrl: string,
    private readonly posts: Pick<PostNames, 'of'>,
    private readonly indexes: Pick<StatusIndexes, 'reserve'>,
    private readonly signature: Pick<PdfSignature, 'sign'> = new PdfSignature(keys),
  ) {}

  /**
   * Prints one paper under a new number.
   * @throws VdsError or Error when the data cannot stand in seal or layout; 503 while the names of posts are away;
   * TimeStampUnavailable
   */
  async print({ family, post, language = 'fr', withoutIndex, zone, render }: Impression, now: Date): Promise<Printed> {
    const issuedOn = dateIn('Africa/Bamako', now);
    const number = drawDocumentNumber(family, (below) => randomInt(below));
    const postName = (await this.posts.of(post))[language];
    const place = withoutIndex ? {} : { statusIndex: await this.indexes.reserve() };
    const { test, signer } = this.keys; // once: while we print, the next key may take over
    const content = zone({ documentNumber: number, issuedOn, ...place });
    const { seal, sealDigest } = await sealNational(signer, content, issuedOn);
    const link = verificationLink(this.publicUrl, number);
    const page = render({ number, postName, issuedOn, link, signer: signer.signerId, test }, seal);
    const pdf = await this.signature.sign(page, now);
    return { number, issuedOn, test, pdf, sealDigest, ...place };
  }
  /**
   * The same paper as a draft, marked as one: without number, seal and signature. Nothing is reserved, nothing is signed.
   * @throws as `print`, when the data cannot stand in seal or layout
   */
  async draft({ family, post, language = 'fr', withoutIndex, zone, render }: Impression, now: Date): Promise<Buffer> {
    const issuedOn = dateIn('Africa/Bamako', now);
    const postName = (await this.posts.of(post))[language];
    const { test, signer } = this.keys;
    // As long as a number of the family is: it is measured, and stands nowhere.
    const documentNumber = drawDocumentNumber(family, () => 0);
    const content = zone({ documentNumber, issuedOn, ...(withoutIndex ? {} : { statusIndex: 0 }) });
    const paper = { number: '', postName, issuedOn, link: verificationPage(this.publicUrl), signer: '', test };
    return render({ ...paper, draft: true }, roomOfSeal(contentOf(signer, content, issuedOn)));
  }
}
