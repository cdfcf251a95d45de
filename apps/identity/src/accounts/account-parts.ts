import { AccountNotices } from '../contacts/account-notices';
import { ChangeContact } from '../contacts/change-contact';
import { ContactClaims } from '../contacts/contact-claims';
import { ContactsController } from '../contacts/contacts.controller';
import { SmsBudget } from '../contacts/sms-budget';
import { StepUp, StepUpProofs } from '../contacts/step-up';
import { DeskAccounts } from '../desk/desk-accounts';
import { DeskAccountsController } from '../desk/desk-accounts.controller';
import { RedeemPaperCode } from '../desk/redeem-paper-code';
import { MailSender } from '../mail/mail-sender';
import { passkeys } from '../passkeys/passkey-parts';
import { Attempts } from '../sign-in/attempts';
import { CheckSignIn } from '../sign-in/check-sign-in';
import { InternalController } from '../sign-in/internal.controller';
import { ReadContact } from '../sign-in/read-contact';
import { SignInCodes } from '../sign-in/sign-in-codes';
import { SignInProofs } from '../sign-in/sign-in-proofs';
import { accountSchema } from './account.schema';
import { AccountsController } from './accounts.controller';
import { AddressBook } from './address-book';
import { ConfirmAccount } from './confirm-account';
import { EditOwnAccount } from './edit-own-account';
import { EnrolFactor } from './enrol-factor';
import { FactorsController } from './factors.controller';
import { LinkCodes } from './link-codes';
import { MailCodes } from './mail-codes';
import { OpenAccount } from './open-account';
import { OwnAccountController } from './own-account.controller';
import { Passwords } from './passwords';
import { ReadOwnAccount } from './read-own-account';
import { RecoverPassword } from './recover-password';
import { RecoveryController } from './recovery.controller';
import { SecondFactors } from './second-factors';

const signIn = [Attempts, CheckSignIn, ReadContact, SignInCodes, SignInProofs];
const contacts = [
  AccountNotices,
  ChangeContact,
  ContactClaims,
  DeskAccounts,
  RedeemPaperCode,
  SmsBudget,
  StepUp,
  StepUpProofs,
];

/** Accounts, how people sign in with them, and what a person does with her own. */
export const accounts = {
  controllers: [
    AccountsController,
    OwnAccountController,
    FactorsController,
    ContactsController,
    DeskAccountsController,
    RecoveryController,
    InternalController,
    ...passkeys.controllers,
  ],
  providers: [
    AddressBook,
    ConfirmAccount,
    EditOwnAccount,
    EnrolFactor,
    LinkCodes,
    MailCodes,
    MailSender,
    OpenAccount,
    Passwords,
    ReadOwnAccount,
    RecoverPassword,
    SecondFactors,
    ...signIn,
    ...contacts,
    ...passkeys.providers,
  ],
  entities: [accountSchema],
};
