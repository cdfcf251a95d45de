import { createHash } from 'node:crypto';
import { FileKeyStore } from '../../libs/documents/keys/src/file-key-store';
import { emptyKeyring } from '../../libs/documents/keys/src/keyring-content';
import { makeTestAuthority } from '../../libs/documents/keys/src/test-authority';
import { makeTrustBundle } from '../../libs/documents/keys/src/trust-bundle';
import { trustOf } from '../../libs/documents/keys/test/trust-material';
import { borderBundleStatement, certificateContent, decodeSeal, encodeSeal } from '../../libs/vds/src/index';
import { person, zones } from '../../libs/vds/test/seals';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const dayOf = (instant) => new Date(instant).toISOString().slice(0, 10);

/** An issuing office with keys of its own, made ten days ago. */
export async function makeOffice() {
  const content = emptyKeyring(true);
  const store = new FileKeyStore(content.keys);
  await makeTestAuthority(content, store, new Date(Date.now() - 10 * DAY));
  return new Office(content, store);
}

class Office {
  version = 1;
  statuses = [0, 0, 0, 0];
  seals = [];
  ageHours = 0;
  standings = new Map();

  constructor(content, store) {
    Object.assign(this, { content, store, certificates: content.authorities[0] });
  }

  /** Something changed: the next bundle is a new version. */
  changes(what) {
    Object.assign(this, what);
    this.version += 1;
  }

  async bundle(from) {
    const { version, statuses, seals } = this;
    const standing = { version, statuses: Uint8Array.from(statuses), seals };
    this.standings.set(version, standing);
    const issuedAt = new Date(Date.now() - this.ageHours * HOUR);
    const nextUpdate = new Date(issuedAt.getTime() + DAY);
    const before = from === null ? undefined : this.standings.get(Number(from));
    const options = { test: true, issuedAt, nextUpdate, profiles: [], ...(before && { from: before }) };
    return makeTrustBundle(trustOf(this.content, this.store, new Date()), standing, options);
  }

  seal(zone) {
    const issued = dayOf(Date.now() - 2 * DAY);
    const header = { version: 4, issuingCountry: 'MLI', signerId: 'MLT1', issued, signed: issued };
    const certificateReference = this.content.book.issued[0].serial;
    const { keyId } = this.content.signers[0];
    return encodeSeal({ ...header, certificateReference, ...zone }, (bytes) => this.store.sign(keyId, bytes));
  }

  certificate(statusIndex, { until = Date.now() + 90 * DAY } = {}) {
    const paper = { kind: 'certificate-residence', documentNumber: 'MLC0123456789A', reference: 'CR-42', post: 'PAR' };
    const days = { issuedOn: dayOf(Date.now() - 2 * DAY), validUntil: dayOf(until) };
    return this.seal(certificateContent({ ...person, ...paper, ...days, statusIndex }));
  }

  visa() {
    return this.seal(zones.visa);
  }

  /** What visas asks of the office for a desk. @returns r‖s in base64 */
  async signBorderBundle(sha256) {
    const { bundleSigner } = trustOf(this.content, this.store, new Date());
    return Buffer.from(await bundleSigner.sign(borderBundleStatement(sha256))).toString('base64');
  }

  /** Lists a seal without an index. */
  lists(seal, status) {
    const digest = createHash('sha256').update(decodeSeal(seal).seal.signedBytes).digest();
    this.changes({ seals: [...this.seals, { digest, status }] });
  }
}
