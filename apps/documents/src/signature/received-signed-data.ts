import {
  CMSVersion,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  RevocationInfoChoices,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnProp, AsnPropTypes } from '@peculiar/asn1-schema';

/** SignedData (RFC 5652 §5.1) of somebody else: the certificates stay the bytes that they are. */
export class ReceivedSignedData {
  @AsnProp({ type: AsnPropTypes.Integer })
  version = CMSVersion.v0;

  @AsnProp({ type: DigestAlgorithmIdentifiers })
  digestAlgorithms = new DigestAlgorithmIdentifiers();

  @AsnProp({ type: EncapsulatedContentInfo })
  encapContentInfo = new EncapsulatedContentInfo();

  @AsnProp({ type: AsnPropTypes.Any, repeated: 'set', context: 0, implicit: true, optional: true })
  certificates?: ArrayBuffer[];

  @AsnProp({ type: RevocationInfoChoices, context: 1, implicit: true, optional: true })
  crls?: RevocationInfoChoices;

  @AsnProp({ type: SignerInfos })
  signerInfos = new SignerInfos();
}
