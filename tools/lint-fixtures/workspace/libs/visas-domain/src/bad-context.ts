import { account } from '@fixture/identity-domain';

export const foreign = account;
