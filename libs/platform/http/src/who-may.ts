import type { AccessRule } from '@jatigi/kernel';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Says of each operation who may call it, from the rules of its action. Changes the document. */
export function describeWhoMay(document: OpenAPIObject, rules: readonly AccessRule[]): void {
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item as object))) {
    const described = operation as Record<string, unknown>;
    const action = described['x-permission'];
    if (action !== undefined) described['x-who'] = rules.filter((rule) => rule.action === action).map(said);
  }
}

/** Conditions on the object itself (whose it is, of which post) are code: they are not said here. */
const said = ({ who, roles, purposes, strength }: AccessRule): object => ({
  who,
  ...(roles && { roles }),
  ...(purposes && { purposes }),
  ...(strength && { strength }),
});
