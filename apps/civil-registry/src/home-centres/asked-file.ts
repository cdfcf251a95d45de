import type { Act, CopyOrder } from '@jatigi/civil-registry-domain';
import type { NameForms } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';

export type SearchSubject = 'copy' | 'certificate';

/** What a centre at home is asked about, whatever it is for: the order of a copy, or the request for a certificate. */
export interface AskedFile {
  readonly subject: SearchSubject;
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly heldBy: string;
  /** The product of a copy, or the kind of a certificate. */
  readonly product: string;
  readonly createdAt: Date;
  readonly answerBy: string | null;
  readonly isOpen: boolean;
  /** What the centre looks for it by. Parents only where a copy shows them. */
  readonly stated: Pick<CopyOrder, 'child'> & {
    actReference: CopyOrder['reference'] | null;
    parents: CopyOrder['parents'] | null;
  };
  /** The name that is looked for, comparable. */
  readonly wanted: NameForms;
  /** @throws 409 when the centre is not asked any more */
  theCentreIsAsked(): void;
  /** What the register at home says now decides, as it would have if it had been here before. */
  goOn(tx: Tx, act: Act): Promise<void>;
  notFound(tx: Tx, reason: string): void;
  save(tx: Tx): Promise<void>;
}
