import type { X509Certificate } from 'node:crypto';

import { AsnConvert } from '@peculiar/asn1-schema';
import {
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_kp_timeStamping,
} from '@peculiar/asn1-x509';
import type { Extension } from '@peculiar/asn1-x509';

import { TimeStampUnavailable } from './time-stamp-unavailable';

function extensionOf({ raw }: X509Certificate, id: string): Extension | undefined {
  const { extensions = [] } = AsnConvert.parse(raw, Certificate).tbsCertificate;
  return extensions.find(({ extnID }) => extnID === id);
}

/** Whether this is the certificate of a time-stamping authority and of nothing else (RFC 3161 §2.3). */
export function isForTimeStamps(certificate: X509Certificate): boolean {
  const usage = extensionOf(certificate, id_ce_extKeyUsage);
  if (!usage?.critical) return false;
  const purposes = AsnConvert.parse(usage.extnValue.buffer, ExtendedKeyUsage);
  return purposes.length === 1 && purposes[0] === id_kp_timeStamping;
}

export const isInForce = ({ validFrom, validTo }: X509Certificate, at: Date): boolean =>
  Date.parse(validFrom) <= at.getTime() && at.getTime() <= Date.parse(validTo);

/** How many authorities may stand between this one and the signer. */
function mostBelow(authority: X509Certificate): number {
  const constraints = extensionOf(authority, id_ce_basicConstraints);
  return (
    (constraints && AsnConvert.parse(constraints.extnValue.buffer, BasicConstraints).pathLenConstraint) ?? Infinity
  );
}

/** By names, key usage and signature. */
const hasIssued = (authority: X509Certificate, certificate: X509Certificate): boolean =>
  authority.ca && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);

/**
 * One of the trusted certificates is the signer's own, or issued it, if need be over authorities that the token brings.
 * Revocation is for whoever verifies the document: the stamp may outlive the list of today.
 * @throws TimeStampUnavailable when nobody who is trusted vouches for the signer
 */
export function checkChain(
  signer: X509Certificate,
  { trusted, brought, at }: { trusted: readonly X509Certificate[]; brought: readonly X509Certificate[]; at: Date },
): void {
  const reaches = (certificate: X509Certificate, below: number, left: readonly X509Certificate[]): boolean => {
    if (trusted.some(({ raw }) => raw.equals(certificate.raw))) return true;
    const mayIssue = (one: X509Certificate): boolean =>
      isInForce(one, at) && mostBelow(one) >= below && hasIssued(one, certificate);
    if (trusted.some(mayIssue)) return true;
    return left.filter(mayIssue).some((one) =>
      reaches(
        one,
        below + 1,
        left.filter((other) => other !== one),
      ),
    );
  };
  if (!reaches(signer, 0, brought)) throw new TimeStampUnavailable('no trusted authority vouches for its certificate');
}
