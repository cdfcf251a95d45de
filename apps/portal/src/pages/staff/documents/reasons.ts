/** Which reasons each command offers. */
export const reasonsOf: Readonly<Record<string, readonly string[]>> = {
  suspend: ['investigation', 'complaint', 'reported-lost', 'reported-stolen'],
  reinstate: ['cleared-up', 'found-again', 'suspended-in-error'],
  'propose-revocation': ['issued-in-error', 'obtained-by-fraud', 'misused', 'holder-asked'],
  reissue: ['template-changed', 'key-changed', 'paper-damaged', 'paper-lost'],
  replace: ['data-corrected', 'misprint'],
};
