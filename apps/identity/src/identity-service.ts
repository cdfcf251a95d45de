import { identityEvents } from '@jatigi/contracts';
import { identityRules } from '@jatigi/identity-domain';
import { defineService } from '@jatigi/platform-service';
import type { ServiceDefinition } from '@jatigi/platform-service';
import { AccountsController } from './accounts/accounts.controller';
import { accountSchema } from './accounts/account.schema';
import { AddressBook } from './accounts/address-book';
import { ConfirmAccount } from './accounts/confirm-account';
import { MailCodes } from './accounts/mail-codes';
import { OpenAccount } from './accounts/open-account';
import { Passwords } from './accounts/passwords';
import { ReadOwnAccount } from './accounts/read-own-account';
import { SecondFactors } from './accounts/second-factors';
import { DemoData } from './demo/demo-data';
import { ApproveGrant } from './grants/approve-grant';
import { EndGrant } from './grants/end-grant';
import { grantSchema } from './grants/grant.schema';
import { GrantsController } from './grants/grants.controller';
import { ReadGrants } from './grants/read-grants';
import { RequestGrant } from './grants/request-grant';
import { MailSender } from './mail/mail-sender';
import { migrations } from './migrations';
import { PostsController } from './posts/posts.controller';
import { ReadPosts } from './posts/read-posts';
import { Attempts } from './sign-in/attempts';
import { CheckSignIn } from './sign-in/check-sign-in';
import { InternalController } from './sign-in/internal.controller';
import { ReadContact } from './sign-in/read-contact';

const accounts = [
  AddressBook,
  ConfirmAccount,
  MailCodes,
  MailSender,
  OpenAccount,
  Passwords,
  ReadOwnAccount,
  SecondFactors,
];
const grants = [ApproveGrant, EndGrant, ReadGrants, RequestGrant];
const signIn = [Attempts, CheckSignIn, ReadContact];

/** Everything that makes the service `identity`. A function, because each running service has its own parts. */
export function createIdentityService(): ServiceDefinition {
  return defineService({
    name: 'identity',
    rules: identityRules,
    controllers: [AccountsController, PostsController, GrantsController, InternalController],
    providers: [...accounts, ...grants, ...signIn, ReadPosts, DemoData],
    entities: [accountSchema, grantSchema],
    migrations,
    contract: identityEvents,
  });
}
