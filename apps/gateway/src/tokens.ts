/** Injection tokens of values that have no class. */
export const CONFIG = Symbol('gateway configuration');
