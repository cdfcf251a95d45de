import { Session202611240900 } from './202611240900-session';
import { Mandates202611281010 } from './202611281010-mandates';
import { Programs202611280950 } from './202611280950-programs';
import { OwnSessions202611281020 } from './202611281020-own-sessions';

/** Listed by hand: a bundle has no folder to search. */
export const migrations = [Session202611240900, Programs202611280950, Mandates202611281010, OwnSessions202611281020];
