import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import { delegableActions, identityRules } from '@jatigi/identity-domain';
import { paymentsRules } from '@jatigi/payments-domain';
import { visasRules } from '@jatigi/visas-domain';

/** No context knows another's table: only here do they lie side by side. */
const rules = [...civilRegistryRules, ...identityRules, ...paymentsRules, ...visasRules];

it.each(delegableActions)('$action is something a person may do herself', ({ action, words }) => {
  expect(rules.filter((rule) => rule.action === action && rule.who === 'signed-in')).not.toEqual([]);
  expect([words.fr, words.en].every((text) => text.length > 8)).toBe(true);
});

it('nothing that touches an account, a factor or another program can be handed to one', () => {
  const own = /^identity\.(account\.(?!read-own)|password|factor|sessions|consent|link-code|client|grant|staff)/;
  expect(delegableActions.filter(({ action }) => own.test(action))).toEqual([]);
});
