export { declarantCapacities, scripts, sexes } from './facts';
export type {
  ActPerson,
  ActReference,
  ActRole,
  BirthFacts,
  BornPerson,
  DeclarantCapacity,
  NameForms,
  PartialDate,
  Script,
  Sex,
} from './facts';
export { declarationLifecycle } from './declaration.lifecycle';
export type { DeclarationCommand, DeclarationState } from './declaration.lifecycle';
export { civilRegistryRules } from './permissions';
export { declarationPolicyAt, printedNumber } from './policy/registry-policy';
export type { DeclarationPolicy, DuplicatePolicy, RegistryPolicy, VoletPolicy } from './policy/registry-policy';
export { samplePolicy } from './policy/sample-policy';
