import { DomainError } from '@jatigi/kernel';
import type { Clock } from '@jatigi/kernel';
import { InternalClient, Text } from '@jatigi/platform-http';
import { InjectClock } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import { SessionStore } from './session-store';
import type { SignedIn } from './session-store';

export class SignInDto {
  @Text({
    min: 1,
    max: 254,
    description: 'E-mail address, telephone or number of the account',
    example: 'awa@example.org',
  })
  login!: string;

  @Text({ min: 1, max: 256, description: 'Password', example: 'correct horse battery staple' })
  password!: string;

  @Text({ pattern: /^\d{6}$/, optional: true, description: 'Code of the second factor, six digits', example: '492039' })
  totp?: string;

  @Text({
    pattern: /^\d{8}$/,
    optional: true,
    description: 'A code asked for at /v1/identity/sign-in-codes: lets the owner through a lock',
    example: '04218837',
  })
  code?: string;
}

/** identity's internal routes, as this gateway calls them. */
export class IdentityClient extends InternalClient {}

export interface OpenedSession {
  token: string;
  expiresAt: Date;
  who: SignedIn;
}

/** Asks identity who this is, and opens a session. The password goes to identity and nowhere else. */
@Injectable()
export class SignIn {
  constructor(
    private readonly identity: IdentityClient,
    private readonly sessions: SessionStore,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * @param replaced the token of the session that this sign-in replaces: a session is never carried over
   * @throws 401 `sign-in-failed`, 401 `second-factor-required`, 429 `too-many-attempts` as identity says
   */
  async execute(
    dto: SignInDto,
    from: { network: string; requestId: string; device: string | null },
    replaced: string | null,
  ): Promise<OpenedSession> {
    const since = this.clock.now();
    const who = await this.identity.post<SignedIn>(
      '/internal/sign-ins',
      { ...dto, network: from.network },
      { requestId: from.requestId },
    );
    const opened = await this.sessions.open(who, since, from.device);
    if (!opened) {
      throw new DomainError({
        code: 'sign-in-failed',
        kind: 'unauthenticated',
        detail: 'The rights of this account have just changed. Sign in again.',
      });
    }
    if (replaced !== null) await this.sessions.end(replaced, 'replaced');
    return { ...opened, who };
  }
}
