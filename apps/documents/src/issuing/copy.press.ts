import { randomInt } from 'node:crypto';
import { dateIn } from '@jatigi/kernel';
import { drawDocumentNumber } from '@jatigi/documents-domain';
import type { DocumentKind } from '@jatigi/documents-domain';
import { civilStatusContent } from '@jatigi/vds';
import type { KeyProvider } from '../keyring/key-provider';
import type { ActCopyLayout } from '../layout/act-copy.layout';
import { sealNational, verificationLink } from './national-seal';
import type { PostNames } from './post-names';
import type { PrintableCopy } from './printable-copy';
import type { Printed } from './printed';

/** The kind of document that a product of the registry becomes. */
export const kindOfProduct = (product: PrintableCopy['product']): DocumentKind => `birth-${product}`;

/** Lays out and seals copies of acts; keeps nothing. */
export class CopyPress {
  constructor(
    private readonly layout: ActCopyLayout,
    private readonly keys: KeyProvider,
    private readonly publicUrl: string,
    private readonly posts: Pick<PostNames, 'of'>,
  ) {}

  /**
   * Prints one copy under a new number.
   * @throws VdsError or Error when the data cannot stand in seal or layout; 503 while the names of posts are away
   */
  async print(copy: PrintableCopy, now: Date): Promise<Printed> {
    const issuedOn = dateIn('Africa/Bamako', now);
    const number = drawDocumentNumber('act', (below) => randomInt(below));
    const { seal, sealDigest } = await sealNational(this.keys, zoneOf(copy, number, issuedOn), issuedOn);
    const [centre, post] = await Promise.all([this.posts.of(copy.act.heldBy), this.posts.of(copy.issuingPost)]);
    const paper = {
      copy,
      number,
      centreName: centre.fr,
      postName: post.fr,
      issuedOn,
      link: verificationLink(this.publicUrl, number),
      signer: this.keys.signer.signerId,
      test: this.keys.test,
    };
    const pdf = this.layout.render(paper, seal);
    return { number, issuedOn, test: this.keys.test, pdf, sealDigest };
  }
}

const zoneOf = ({ act, product, holder }: PrintableCopy, documentNumber: string, issuedOn: string) =>
  civilStatusContent({
    kind: kindOfProduct(product),
    documentNumber,
    actNumber: act.printedNumber,
    centre: act.heldBy,
    ...holder,
    birthDate: act.facts.child.birthDate.value,
    issuedOn,
  });
