import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { permitOf } from './permit';

const PATH_METADATA = 'path';

/**
 * Looks at every HTTP route of the application. @throws when one declares no permission, or one that no rule names.
 * @param actions the actions of the service's rule table
 */
export function assertEveryRoutePermits(app: INestApplication, actions: ReadonlySet<string>): void {
  const faults: string[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype === 'function') faults.push(...faultsOf(metatype, actions));
    }
  }
  if (faults.length > 0) throw new Error(`Routes without a permission:\n${faults.join('\n')}`);
}

function faultsOf(controller: { prototype: unknown; name: string } | Function, actions: ReadonlySet<string>): string[] {
  const prototype = (controller as { prototype: Record<string, unknown> }).prototype;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    if (name === 'constructor' || typeof handler !== 'function' || !Reflect.hasMetadata(PATH_METADATA, handler))
      return [];
    const permit = permitOf(handler);
    if (!permit) return [`  ${controller.name}.${name} declares no @Permit`];
    return actions.has(permit.action) ? [] : [`  ${controller.name}.${name}: no rule names '${permit.action}'`];
  });
}
