import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MasterKey } from '@jatigi/platform-keys';
import { DataSource } from 'typeorm';

const USE = 'oidc-key';

export interface SigningKey {
  kty: 'EC';
  kid: string;
  alg: 'ES256';
  use: 'sig';
  [member: string]: unknown;
}

/** Keys that sign machine tokens: made on first start, kept sealed under the master key. The newest signs. */
@Injectable()
export class OidcKeys {
  constructor(
    private readonly db: DataSource,
    private readonly master: MasterKey,
  ) {}

  /** Private JWKs, newest first. */
  async all(): Promise<SigningKey[]> {
    const known = await this.read();
    if (known.length > 0) return known;
    await this.db.transaction(async (manager) => {
      // Two instances that start together make one key.
      await manager.query(`select pg_advisory_xact_lock(hashtextextended('oidc-key', 0))`);
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const kid = randomUUID();
      const jwk = { ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' };
      await manager.query('insert into oidc_key (kid, sealed) select $1, $2 where not exists (select from oidc_key)', [
        kid,
        this.master.seal(USE, kid, Buffer.from(JSON.stringify(jwk))),
      ]);
    });
    return this.read();
  }

  private async read(): Promise<SigningKey[]> {
    const rows = (await this.db.query('select kid, sealed from oidc_key order by created_at desc')) as Array<{
      kid: string;
      sealed: Buffer;
    }>;
    return rows.map(({ kid, sealed }) => JSON.parse(this.master.open(USE, kid, sealed).toString('utf8')) as SigningKey);
  }
}
