import { ApproveGrant } from '../grants/approve-grant';
import { EndGrant } from '../grants/end-grant';
import { grantSchema } from '../grants/grant.schema';
import { GrantsController } from '../grants/grants.controller';
import { ReadGrants } from '../grants/read-grants';
import { RequestGrant } from '../grants/request-grant';
import { AcceptByPasskey } from './accept-by-passkey';
import { AcceptInvitation, NewFactors } from './accept-invitation';
import { BootstrapAdmins } from './bootstrap-admins';
import { DisableAccount } from './disable-account';
import { FindAccount } from './find-account';
import { FormerFactors } from './former-factors';
import { InvitationsController } from './invitations.controller';
import { InviteStaff } from './invite-staff';
import { LinkAccount } from './link-account';
import { StaffController } from './staff.controller';

const grants = [ApproveGrant, EndGrant, ReadGrants, RequestGrant];

const accepting = [AcceptByPasskey, AcceptInvitation, FormerFactors, NewFactors];

/** Accounts of officers and what they were granted. */
export const staff = {
  controllers: [GrantsController, InvitationsController, StaffController],
  providers: [...accepting, BootstrapAdmins, DisableAccount, FindAccount, InviteStaff, LinkAccount, ...grants],
  entities: [grantSchema],
};
