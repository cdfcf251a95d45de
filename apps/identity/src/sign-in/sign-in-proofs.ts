import { Injectable } from '@nestjs/common';
import { MailCodes } from '../accounts/mail-codes';
import { SecondFactors } from '../accounts/second-factors';

/** What a person shows besides a password: a code that was sent to her, a code of her authenticator. */
@Injectable()
export class SignInProofs {
  constructor(
    readonly codes: MailCodes,
    readonly factors: SecondFactors,
  ) {}
}
