import { X509Certificate } from 'node:crypto';

import { Transactions } from '@jatigi/platform-persistence';
import type { TestAnswer } from '@jatigi/platform-testing';
import { openTrustBundle, verifySeal } from '@jatigi/vds';
import type { TrustBundle } from '@jatigi/vds';

import { TrustBundles } from '../src/trust/trust-bundles';
import type { DocumentsFixture } from './fixture';

/** Somebody who trusts the country authority, fetches bundles, and checks seals without a network. */
export class Verifier {
  private anchors: Uint8Array[] = [];

  constructor(private readonly fixture: () => DocumentsFixture) {}

  get(path: string, headers: Record<string, string> = {}): Promise<TestAnswer> {
    return this.fixture().service.request('GET', `/v1/documents/trust/${path}`, { headers });
  }

  async open(answer: TestAnswer, previous?: TrustBundle): Promise<TrustBundle> {
    if (this.anchors.length === 0) this.anchors = await this.authorities();
    const at = this.fixture().service.running.app.get(Transactions).clock.now();
    return openTrustBundle(answer.body as Buffer, { anchors: this.anchors, at, ...(previous && { previous }) });
  }

  async bundle(): Promise<TrustBundle> {
    return this.open(await this.get('bundle'));
  }

  /** Once the service looked whether something changed. */
  async freshBundle(): Promise<TrustBundle> {
    await this.fixture().service.running.app.get(TrustBundles).makeWhenDue();
    return this.bundle();
  }

  /** What the bundle says of a genuine seal: by its index when it has one. */
  async statusOf(seal: Uint8Array, bundle: TrustBundle, at: Date): Promise<string | null> {
    const { status, seal: read, values } = await verifySeal(seal, bundle.signers, at);
    if (status !== 'VALID' || !read) return status;
    const index = values?.['statusIndex'];
    return typeof index === 'number' ? bundle.statusOf(index) : bundle.statusOfSeal(read.signedBytes);
  }

  private async authorities(): Promise<Uint8Array[]> {
    const pem = String((await this.get('certificates')).body);
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    return blocks.map((one) => new X509Certificate(one)).flatMap((one) => (one.ca ? [new Uint8Array(one.raw)] : []));
  }
}
