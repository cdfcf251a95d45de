import { Injectable } from '@nestjs/common';
import type { ProgramKind } from '@jatigi/identity-domain';
import type { Adapter, AdapterPayload, JWKS } from 'oidc-provider';
import { DataSource } from 'typeorm';
import { ConsentRecords } from './consent-records';
import { DEVICE_GRANT } from './provider-configuration';

const CLIENT = 'Client';

interface ItemRow {
  payload: AdapterPayload;
  consumed: number | null;
}

interface ClientRow {
  name: string;
  jwks: JWKS;
  kind: ProgramKind;
  redirectUris: string[];
  scopes: string[];
  perMinute: number;
}

/** What each kind of program may use of the authorization server. */
function metadataOf({ kind, jwks, redirectUris }: ClientRow): AdapterPayload {
  switch (kind) {
    case 'machine':
      return {
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        jwks,
      };
    case 'native':
      return {
        application_type: 'native',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: redirectUris,
        token_endpoint_auth_method: 'none',
      };
    case 'kiosk':
      return {
        grant_types: [DEVICE_GRANT, 'refresh_token'],
        response_types: [],
        redirect_uris: [],
        token_endpoint_auth_method: 'none',
      };
  }
}

/** What the authorization server keeps, in Postgres: used assertions above all, so that none works twice. */
@Injectable()
export class OidcStore {
  constructor(
    private readonly db: DataSource,
    private readonly consents: ConsentRecords,
  ) {}

  /** One adapter per kind of item; clients come from their own table. */
  adapterFor(kind: string): Adapter {
    return {
      upsert: (id, payload, expiresIn) => this.upsert(kind, id, payload, expiresIn),
      find: (id) => (kind === CLIENT ? this.findClient(id) : this.findBy(kind, 'id = $2', id)),
      findByUid: (uid) => this.findBy(kind, `payload->>'uid' = $2`, uid),
      findByUserCode: (code) => this.findBy(kind, `payload->>'userCode' = $2`, code),
      consume: (id) => this.run('update oidc_item set consumed_at = now() where kind = $1 and id = $2', [kind, id]),
      destroy: (id) => this.run('delete from oidc_item where kind = $1 and id = $2', [kind, id]),
      revokeByGrantId: (grantId) => this.consents.endReused(grantId),
    };
  }

  private async upsert(kind: string, id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    await this.run(
      `insert into oidc_item (kind, id, payload, expires_at, grant_id)
       values ($1, $2, $3, now() + $4 * interval '1 second', $5)
       on conflict (kind, id) do update set payload = excluded.payload, expires_at = excluded.expires_at`,
      [kind, id, JSON.stringify(payload), expiresIn ?? null, payload.grantId ?? null],
    );
  }

  private async findBy(kind: string, condition: string, value: string): Promise<AdapterPayload | undefined> {
    const [row] = (await this.db.query(
      `select payload, extract(epoch from consumed_at)::int as consumed from oidc_item
       where kind = $1 and ${condition} and (expires_at is null or expires_at > now())`,
      [kind, value],
    )) as ItemRow[];
    return row && { ...row.payload, ...(row.consumed === null ? {} : { consumed: row.consumed }) };
  }

  private async findClient(id: string): Promise<AdapterPayload | undefined> {
    const [row] = (await this.db.query(
      `select name, jwks, kind, redirect_uris as "redirectUris", scopes, requests_per_minute as "perMinute"
       from machine_client where id::text = $1 and state = 'ACTIVE'`,
      [id],
    )) as ClientRow[];
    return (
      row && {
        client_id: id,
        client_name: row.name,
        jatigi_scopes: row.scopes,
        jatigi_per_minute: row.perMinute,
        jatigi_kind: row.kind,
        ...metadataOf(row),
      }
    );
  }

  private async run(sql: string, values: unknown[]): Promise<void> {
    await this.db.query(sql, values);
  }
}
