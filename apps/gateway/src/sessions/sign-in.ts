import { DomainError, finding } from '@jatigi/kernel';
import type { Clock } from '@jatigi/kernel';
import { InternalClient, Nested, ObjectField, Text, UuidField } from '@jatigi/platform-http';
import { InjectClock } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import { SessionStore } from './session-store';
import type { SignedIn } from './session-store';

class ShownPasskeyDto {
  @UuidField({ description: 'From /v1/session/passkey-options' })
  challengeId!: string;

  @ObjectField({ description: 'The answer of the authenticator, as PublicKeyCredential.toJSON() writes it' })
  response!: object;
}

export class SignInDto {
  @Text({
    optional: true,
    min: 1,
    max: 254,
    description: 'E-mail address, telephone or number of the account',
    example: 'awa@example.org',
  })
  login?: string;

  @Text({ optional: true, min: 1, max: 256, description: 'Password', example: 'correct horse battery staple' })
  password?: string;

  @Text({ pattern: /^\d{6}$/, optional: true, description: 'Code of the second factor, six digits', example: '492039' })
  totp?: string;

  @Text({
    pattern: /^\d{8}$/,
    optional: true,
    description: 'A code asked for at /v1/identity/sign-in-codes: lets the owner through a lock',
    example: '04218837',
  })
  code?: string;

  @Text({ max: 40, optional: true, description: 'A recovery code instead of `totp`', example: 'K7Q2MXCD4WRT' })
  recoveryCode?: string;

  @Nested(() => ShownPasskeyDto, { optional: true, description: 'Instead of everything else' })
  passkey?: ShownPasskeyDto;
}

/** What the browser asks the authenticator, and for which challenge. */
export interface PasskeyOptions {
  challengeId: string;
  options: object;
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
   * @throws 400 `invalid-request` without a login and password, or a passkey, alone; 401 `sign-in-failed`, 401 `second-factor-required`, 429 `too-many-attempts` as identity says
   */
  async execute(
    dto: SignInDto,
    from: { network: string; requestId: string; device: string | null },
    replaced: string | null,
  ): Promise<OpenedSession> {
    const since = this.clock.now();
    const path = expectOneWay(dto) === 'passkey' ? '/internal/passkey-sign-ins' : '/internal/sign-ins';
    const who = await this.identity.post<SignedIn>(
      path,
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

  /** The same for everybody: who it will be, the authenticator knows. */
  passkeyOptions(requestId: string): Promise<PasskeyOptions> {
    return this.identity.post<PasskeyOptions>('/internal/passkey-challenges', {}, { requestId });
  }
}

/** A login with its password, or a passkey; never both, so that nobody wonders which of them counted. */
function expectOneWay({ passkey, ...others }: SignInDto): 'passkey' | 'password' {
  const given = Object.keys(others).filter((name) => others[name as keyof typeof others] !== undefined);
  const wrong = passkey
    ? given.map((name) => finding(`/${name}`, 'unknown-field', 'A passkey comes alone.'))
    : (['login', 'password'] as const)
        .filter((name) => others[name] === undefined)
        .map((name) => finding(`/${name}`, 'required', 'Send a login and a password, or a passkey.'));
  if (wrong.length === 0) return passkey ? 'passkey' : 'password';
  const detail = 'Some fields are not valid; see errors.';
  throw new DomainError({ code: 'invalid-request', kind: 'invalid', detail, errors: wrong });
}
