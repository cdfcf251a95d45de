import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Assertions } from '@jatigi/platform-auth';
import type Provider from 'oidc-provider';
import { DataSource } from 'typeorm';
import { languageOf } from './page-language';

/** The gateway's word on who sits at this browser; `Authorization` would be taken for credentials of the program. */
export const ASSERTION_HEADER = 'jatigi-assertion';

interface Ask {
  provider: Provider;
  request: IncomingMessage;
  response: ServerResponse;
  uid: string;
}

/**
 * A request for authorization is answered by the person at the browser that brought it, and nobody else: here, where
 * that browser's own cookie stands, it is bound to her account. Somebody to whom an attacker sends the address of his
 * own request can do nothing with it.
 */
@Injectable()
export class AuthorizationAsks {
  constructor(
    private readonly assertions: Assertions,
    private readonly db: DataSource,
  ) {}

  /** Sends the browser to the page that asks, or to sign in first and then back here. */
  async toPortal({ provider, request, response, uid }: Ask): Promise<void> {
    try {
      const { params, uid: found } = await provider.interactionDetails(request, response);
      if (found !== uid) throw new Error('another request');
      const language = languageOf(params['ui_locales'], request.headers);
      const accountId = await this.accountAt(request);
      if (accountId === null) {
        const next = encodeURIComponent(`/oidc/auth/${uid}/ask`);
        return redirect(response, `/${language}/sign-in?next=${next}`);
      }
      await this.db.query(
        `insert into authorization_ask (uid, account_id, at) values ($1, $2, now())
         on conflict (uid) do update set account_id = excluded.account_id`,
        [uid, accountId],
      );
      redirect(response, `/${language}/connect/${uid}`);
    } catch {
      redirect(response, `/${languageOf(undefined, request.headers)}/connect/ended`);
    }
  }

  /** Whether this account sat at the browser that brought the request. */
  async isOf(uid: string, accountId: string | null): Promise<boolean> {
    const rows = (await this.db.query('select 1 from authorization_ask where uid = $1 and account_id::text = $2', [
      uid,
      accountId,
    ])) as unknown[];
    return rows.length > 0;
  }

  private async accountAt({ headers }: IncomingMessage): Promise<string | null> {
    const token = headers[ASSERTION_HEADER];
    if (typeof token !== 'string') return null;
    const { kind, accountId } = await this.assertions.verify(token);
    return kind === 'person' ? accountId : null;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, 'cache-control': 'no-store', 'content-length': '0' }).end();
}
