import { DomainError } from './domain-error';
import type { FieldError } from './domain-error';

/** Something about a field, by its pointer into the request: a fault, a gap or a warning. */
export type Finding = FieldError;

export const finding = (pointer: string, code: string, detail: string): Finding => ({ pointer, code, detail });

/** @throws 422 with every finding, under the code of the first */
export function refuse(findings: readonly Finding[], detail?: string): void {
  const [first] = findings;
  if (!first) return;
  throw new DomainError({ code: first.code, kind: 'rule', detail: detail ?? first.detail, errors: findings });
}
