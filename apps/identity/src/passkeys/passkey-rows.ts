import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';

/** What an authenticator said of a new key. */
export interface PasskeyFacts {
  credentialId: string;
  publicKey: Buffer;
  signCount: number;
  transports: string[];
  aaguid: string | null;
  deviceType: string;
  backedUp: boolean;
}

export interface Passkey extends PasskeyFacts {
  id: string;
  accountId: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  suspiciousAt: Date | null;
}

const columns = `id, account_id as "accountId", credential_id as "credentialId", public_key as "publicKey",
  sign_count::float8 as "signCount", transports, aaguid, name, device_type as "deviceType", backed_up as "backedUp",
  created_at as "createdAt", last_used_at as "lastUsedAt", suspicious_at as "suspiciousAt"`;

/** Passkeys as they are kept. A removed one stays as a row: what signed in when can be told afterwards. */
@Injectable()
export class PasskeyRows {
  /** Those that were not removed, oldest first. */
  async of(tx: Tx, accountId: string): Promise<Passkey[]> {
    const sql = `select ${columns} from passkey where account_id = $1 and removed_at is null order by id`;
    return (await tx.manager.query(sql, [accountId])) as Passkey[];
  }

  async findByCredential(tx: Tx, credentialId: string): Promise<Passkey | null> {
    const sql = `select ${columns} from passkey where credential_id = $1 and removed_at is null for update`;
    const [row] = (await tx.manager.query(sql, [credentialId])) as Passkey[];
    return row ?? null;
  }

  /** Null when this key belongs to an account already. */
  async add(tx: Tx, accountId: string, { name, ...facts }: PasskeyFacts & { name: string }): Promise<Passkey | null> {
    const [row] = (await tx.manager.query(
      `insert into passkey (id, account_id, credential_id, public_key, sign_count, transports, aaguid, name, device_type,
         backed_up, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (credential_id) do nothing returning ${columns}`,
      [
        uuidv7(),
        accountId,
        facts.credentialId,
        facts.publicKey,
        facts.signCount,
        facts.transports,
        facts.aaguid,
        name,
        facts.deviceType,
        facts.backedUp,
        tx.now,
      ],
    )) as Passkey[];
    return row ?? null;
  }

  async used(tx: Tx, id: string, signCount: number): Promise<void> {
    await tx.manager.query('update passkey set sign_count = $2, last_used_at = $3 where id = $1', [
      id,
      signCount,
      tx.now,
    ]);
  }

  async suspect(tx: Tx, id: string): Promise<void> {
    await tx.manager.query('update passkey set suspicious_at = $2 where id = $1', [id, tx.now]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.manager.query('update passkey set removed_at = $2 where id = $1', [id, tx.now]);
  }
}
