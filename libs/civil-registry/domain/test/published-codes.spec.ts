import {
  CertificateDenied,
  CertificateRevoked,
  CopyDenied,
  CopyRequested,
  DeclarationRejected,
  knownCodesOf,
  NoteApplied,
} from '@jatigi/contracts';
import type { EventDefinition } from '@jatigi/contracts';
import { noteKinds } from '../src/acts/act-facts';
import { certificateDenialReasons, certificateRevocationReasons } from '../src/certificates/certificate-reasons';
import { copyProducts, denialReasons } from '../src/copies/copy-order';
import { rejectionCodes } from '../src/rules/rejection-reasons';

/** A code that the contract does not know is refused when the fact is stored: both lists change together. */
describe('the codes of the registry are those of its contract', () => {
  it.each<{ event: EventDefinition; field: string; codes: readonly string[] }>([
    { event: DeclarationRejected, field: 'reason', codes: rejectionCodes },
    { event: NoteApplied, field: 'note', codes: noteKinds },
    { event: CopyRequested, field: 'product', codes: copyProducts },
    { event: CopyDenied, field: 'reason', codes: denialReasons },
    { event: CertificateDenied, field: 'reason', codes: certificateDenialReasons },
    { event: CertificateRevoked, field: 'reason', codes: certificateRevocationReasons },
  ])('$event.name, $field', ({ event, field, codes }) => {
    expect([...(knownCodesOf(event, field) ?? [])].sort()).toEqual([...codes].sort());
  });
});
