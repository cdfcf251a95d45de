import type { PaperCompiler } from './paper-compiler';
import { lossReceiptTemplate } from './travel/loss-receipt.template';
import { frameOfReceipt, lossReceiptView } from './travel/loss-receipt.view';
import type { LossReceipt } from './travel/loss-receipt.view';

/** Lays out receipts of losses and thefts. */
export class LossReceiptLayout {
  constructor(private readonly compiler: PaperCompiler) {}

  /** @throws Error with the compiler's words when the layout fails */
  render(paper: LossReceipt, seal: Uint8Array): Buffer {
    return this.compiler.render(lossReceiptTemplate, { link: paper.link, seal }, (width) => ({
      ...frameOfReceipt(paper, width),
      ...lossReceiptView(paper),
    }));
  }
}
