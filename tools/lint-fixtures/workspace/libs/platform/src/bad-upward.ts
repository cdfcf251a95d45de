import { grant } from '@fixture/visas-domain';

export const upward = grant;
