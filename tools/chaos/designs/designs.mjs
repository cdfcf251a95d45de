/**
 * The designs known to be bad (events.md §2): each takes the place of one part of the product in one scene, and the
 * checker must turn red there, on the invariant named here. `file` is the program beside this file.
 */
export const designs = [];
