/** Thrown by a check that finds its program unusable: it is printed as `not run`, never as passed. */
export class NotRun extends Error {}
