import { decide, DomainError } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { Declaration } from './declaration';
import { declarationLifecycle } from './declaration.lifecycle';
import type { DeclarationCommand } from './declaration.lifecycle';
import { civilRegistryRules } from './permissions';
import { mayHandle, maySign } from './rules/four-eyes';
import type { Hands } from './rules/four-eyes';

/** Rules of the person beside the role. A command without one has only the table of permissions. */
const personRules: Partial<Record<DeclarationCommand, (hands: Hands, personId: string) => void>> = {
  declare: mayHandle,
  verify: mayHandle,
  'await-judgment': mayHandle,
  'record-judgment': mayHandle,
  'resolve-duplicate': mayHandle,
  'return-to-draft': mayHandle,
  reject: mayHandle,
  sign: maySign,
};
const waitForComparison: readonly DeclarationCommand[] = ['verify', 'record-judgment', 'sign'];

function passes(rule: (() => void) | undefined): boolean {
  try {
    rule?.();
    return true;
  } catch (fault) {
    if (fault instanceof DomainError) return false;
    throw fault;
  }
}

/** The commands this actor may give now: the same tables that answer 403 and 409, so buttons and refusals agree. */
export function allowedActions(declaration: Declaration, actor: Actor): string[] {
  const { personId } = actor;
  if (personId === null) return [];
  const { state, post, openSuspicions } = declaration;
  return declarationLifecycle.allowed(state).filter((command) => {
    if (openSuspicions > 0 && waitForComparison.includes(command)) return false;
    if (openSuspicions === 0 && command === 'resolve-duplicate') return false;
    const rule = personRules[command];
    const { allow } = decide(civilRegistryRules, actor, `civil-registry.declaration.${command}`, { post });
    return allow && passes(rule && (() => rule(declaration.hands(), personId)));
  });
}
