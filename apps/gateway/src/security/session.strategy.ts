import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { SessionStore } from '../sessions/session-store';
import { nobody, tokenOfRequest } from './caller';
import type { Caller, GatewayRequest } from './caller';

/** A person in a browser: the opaque session cookie. A cookie that means nothing (any more) is no sign-in. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(private readonly sessions: SessionStore) {
    super();
  }

  async validate(request: GatewayRequest): Promise<Caller | null> {
    const token = tokenOfRequest(request);
    const session = token === null ? null : await this.sessions.find(token);
    if (!session) return null;
    const { personId, accountId, strength, mandateId } = session;
    return {
      via: 'session',
      until: session.expiresAt,
      mandateId,
      actor: { ...nobody.actor, kind: 'person', personId, accountId, strength },
    };
  }
}
