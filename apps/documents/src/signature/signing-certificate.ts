import { AsnProp, AsnPropTypes, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';

export const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
export const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/**
 * ESSCertIDv2 of RFC 5035 §3. Without an algorithm the digest is SHA-256; in the first version of the attribute (RFC 2634
 * §5.4), which has no place for an algorithm, it is SHA-1.
 */
export class EssCertId {
  @AsnProp({ type: AlgorithmIdentifier, optional: true })
  hashAlgorithm?: AlgorithmIdentifier;

  @AsnProp({ type: OctetString })
  certHash: OctetString;

  @AsnProp({ type: AsnPropTypes.Any, optional: true })
  issuerSerial?: ArrayBuffer;

  constructor(hash = new Uint8Array()) {
    this.certHash = new OctetString(hash);
  }
}

/** Which certificate signs, said within what is signed: the first one counts. */
export class SigningCertificate {
  @AsnProp({ type: EssCertId, repeated: 'sequence' })
  certs: EssCertId[];

  @AsnProp({ type: AsnPropTypes.Any, optional: true })
  policies?: ArrayBuffer;

  constructor(certs: EssCertId[] = []) {
    this.certs = certs;
  }
}
