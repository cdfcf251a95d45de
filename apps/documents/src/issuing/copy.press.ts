import type { DocumentKind } from '@jatigi/documents-domain';
import { civilStatusContent } from '@jatigi/vds';
import type { ActCopyLayout } from '../layout/act-copy.layout';
import type { Impression, Marks, PaperPress } from './paper-press';
import type { PostNames } from './post-names';
import type { PrintableCopy } from './printable-copy';
import type { Printed } from './printed';

/** The kind of document that a product of the registry becomes. */
export const kindOfProduct = (product: PrintableCopy['product']): DocumentKind => `birth-${product}`;

/** Lays out and seals copies of acts; keeps nothing. */
export class CopyPress {
  constructor(
    private readonly layout: ActCopyLayout,
    private readonly press: PaperPress,
    private readonly posts: Pick<PostNames, 'of'>,
  ) {}

  /**
   * Prints one copy under a new number.
   * @throws VdsError or Error when the data cannot stand in seal or layout; 503 while the names of posts are away
   */
  async print(copy: PrintableCopy, now: Date): Promise<Printed> {
    const centreName = (await this.posts.of(copy.act.heldBy))[copy.language];
    const impression: Impression = {
      family: 'act',
      post: copy.issuingPost,
      language: copy.language,
      zone: (marks) => zoneOf(copy, marks),
      render: (paper, seal) => this.layout.render({ ...paper, copy, centreName }, seal),
    };
    return this.press.print(impression, now);
  }
}

const zoneOf = ({ act, product, holder }: PrintableCopy, marks: Marks) =>
  civilStatusContent({
    kind: kindOfProduct(product),
    actNumber: act.printedNumber,
    centre: act.heldBy,
    ...holder,
    birthDate: act.facts.child.birthDate.value,
    ...marks,
  });
