import * as tourist from './01-tourist.mjs';
import * as family from './02-family.mjs';
import * as watchlist from './03-watchlist.mjs';
import * as silence from './04-silence.mjs';
import * as midnight from './05-midnight.mjs';
import * as atOnce from './06-at-once.mjs';
import * as inTheAir from './07-revoked-in-the-air.mjs';
import * as strangers from './08-strangers.mjs';

/** The acceptance journeys of the visas, by their number. */
export const journeys = {
  1: tourist,
  2: family,
  3: watchlist,
  4: silence,
  5: midnight,
  6: atOnce,
  7: inTheAir,
  8: strangers,
};
