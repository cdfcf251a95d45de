import { identityEvents } from '@jatigi/contracts';
import { identityRules } from '@jatigi/identity-domain';
import { defineService, DocumentsVault } from '@jatigi/platform-service';
import type { ServiceDefinition } from '@jatigi/platform-service';
import type { FastifyInstance } from 'fastify';
import { AccountsController } from './accounts/accounts.controller';
import { accountSchema } from './accounts/account.schema';
import { AddressBook } from './accounts/address-book';
import { ConfirmAccount } from './accounts/confirm-account';
import { EditOwnAccount } from './accounts/edit-own-account';
import { EnrolFactor } from './accounts/enrol-factor';
import { FactorsController } from './accounts/factors.controller';
import { LinkCodes } from './accounts/link-codes';
import { MailCodes } from './accounts/mail-codes';
import { OpenAccount } from './accounts/open-account';
import { OwnAccountController } from './accounts/own-account.controller';
import { Passwords } from './accounts/passwords';
import { ReadOwnAccount } from './accounts/read-own-account';
import { RecoverPassword } from './accounts/recover-password';
import { RecoveryController } from './accounts/recovery.controller';
import { SecondFactors } from './accounts/second-factors';
import { AccountNotices } from './contacts/account-notices';
import { ChangeContact } from './contacts/change-contact';
import { ContactClaims } from './contacts/contact-claims';
import { ContactsController } from './contacts/contacts.controller';
import { SmsBudget } from './contacts/sms-budget';
import { StepUp } from './contacts/step-up';
import { DemoData } from './demo/demo-data';
import { DeskAccounts } from './desk/desk-accounts';
import { DeskAccountsController } from './desk/desk-accounts.controller';
import { RedeemPaperCode } from './desk/redeem-paper-code';
import { ApproveGrant } from './grants/approve-grant';
import { EndGrant } from './grants/end-grant';
import { grantSchema } from './grants/grant.schema';
import { GrantsController } from './grants/grants.controller';
import { ReadGrants } from './grants/read-grants';
import { RequestGrant } from './grants/request-grant';
import { Housekeeping } from './housekeeping/housekeeping';
import { MailSender } from './mail/mail-sender';
import { migrations } from './migrations';
import { AuthorizationServer } from './oidc/authorization-server';
import { ClientsController } from './oidc/clients.controller';
import { OidcDoor } from './oidc/oidc-door';
import { OidcKeys } from './oidc/oidc-keys';
import { OidcStore } from './oidc/oidc-store';
import { RegisterClient } from './oidc/register-client';
import { PostsController } from './posts/posts.controller';
import { ReadPosts } from './posts/read-posts';
import { ExpireRegistrations } from './register/expire-registrations';
import { PrintableRegistrationController } from './register/printable-registration.controller';
import { RegisterDeskController } from './register/register-desk.controller';
import { RegisterPerson } from './register/register-person';
import { RegisterReactions } from './register/register.reactions';
import { RegistrationCommands } from './register/registration-commands';
import { RegistrationDocuments } from './register/registration-documents';
import { RegistrationQueue } from './register/registration-queue';
import { registrationSchema } from './register/registration.schema';
import { RegistrationStore } from './register/registration-store';
import { RegistrationsController } from './register/registrations.controller';
import { RegistrationQueries } from './register/registration.queries';
import { RequestRegistration } from './register/request-registration';
import { Attempts } from './sign-in/attempts';
import { CheckSignIn } from './sign-in/check-sign-in';
import { InternalController } from './sign-in/internal.controller';
import { ReadContact } from './sign-in/read-contact';
import { SignInCodes } from './sign-in/sign-in-codes';
import { SignInProofs } from './sign-in/sign-in-proofs';
import { AcceptInvitation } from './staff/accept-invitation';
import { BootstrapAdmins } from './staff/bootstrap-admins';
import { DisableAccount } from './staff/disable-account';
import { FindAccount } from './staff/find-account';
import { InviteStaff } from './staff/invite-staff';
import { LinkAccount } from './staff/link-account';
import { StaffController } from './staff/staff.controller';

const accounts = [
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
];
const contacts = [AccountNotices, ChangeContact, ContactClaims, DeskAccounts, RedeemPaperCode, SmsBudget, StepUp];
const grants = [ApproveGrant, EndGrant, ReadGrants, RequestGrant];
const staff = [AcceptInvitation, BootstrapAdmins, DisableAccount, FindAccount, InviteStaff, LinkAccount];
const oidc = [AuthorizationServer, OidcKeys, OidcStore, RegisterClient];
const register = [
  DocumentsVault,
  ExpireRegistrations,
  RegisterPerson,
  RegistrationCommands,
  RegistrationDocuments,
  RegistrationQueries,
  RegistrationQueue,
  RegistrationStore,
  RequestRegistration,
];
const signIn = [Attempts, CheckSignIn, ReadContact, SignInCodes, SignInProofs];

const controllers = [
  AccountsController,
  OwnAccountController,
  FactorsController,
  ContactsController,
  DeskAccountsController,
  RecoveryController,
  PostsController,
  GrantsController,
  StaffController,
  ClientsController,
  InternalController,
  // The order matters: queues are not registrations of that name.
  RegisterDeskController,
  RegistrationsController,
  PrintableRegistrationController,
];

/** Everything that makes the service `identity`. A function, because each running service has its own parts. */
export function createIdentityService(): ServiceDefinition {
  const door = new OidcDoor();
  return defineService({
    name: 'identity',
    rules: identityRules,
    controllers,
    reactions: [RegisterReactions],
    providers: [
      ...accounts,
      ...contacts,
      ...grants,
      ...signIn,
      ...staff,
      ...oidc,
      ...register,
      { provide: OidcDoor, useValue: door },
      ReadPosts,
      DemoData,
      Housekeeping,
    ],
    entities: [accountSchema, grantSchema, registrationSchema],
    migrations,
    contract: identityEvents,
    consumes: ['documents.v1', 'civil-registry.v1'],
    streamedTypes: ['image/jpeg', 'image/png', 'application/pdf'],
    configureHttp: (fastify) => door.mount(fastify as FastifyInstance),
  });
}
