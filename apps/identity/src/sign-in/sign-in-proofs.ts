import { Injectable } from '@nestjs/common';
import { MailCodes } from '../accounts/mail-codes';
import { SecondFactors } from '../accounts/second-factors';
import { RecoveryCodes } from '../passkeys/recovery-codes';

/** What a person shows besides a password: a code that was sent to her, a code of her authenticator, or one on paper for it. */
@Injectable()
export class SignInProofs {
  constructor(
    readonly codes: MailCodes,
    readonly factors: SecondFactors,
    readonly recoveryCodes: RecoveryCodes,
  ) {}
}
