import { Session202611240900 } from './202611240900-session';

/** Listed by hand: a bundle has no folder to search. */
export const migrations = [Session202611240900];
