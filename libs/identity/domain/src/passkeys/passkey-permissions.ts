import type { AccessRule } from '@jatigi/kernel';

const byHolder = (action: string): AccessRule => ({
  id: `holder-${action.replaceAll('.', '-')}`,
  action: `identity.${action}`,
  who: 'signed-in',
});

/** What a person does with the keys and codes of her own account; changes ask again who she is. */
export const passkeyRules: readonly AccessRule[] = [
  byHolder('passkey.list'),
  byHolder('passkey.add'),
  byHolder('passkey.remove'),
  byHolder('recovery-code.count'),
  byHolder('recovery-code.issue'),
  byHolder('step-up.ask'),
];
