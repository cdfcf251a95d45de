import type { z } from 'zod';
import { ContractViolation, violationKinds } from './contract-violation';
import type { ViolationKind } from './contract-violation';
import type { EventData, EventDefinition, NewEvent, ServiceContract } from './define-events';
import { personalDataIn } from './personal-data';
import { tolerant } from './tolerant';

/** Strict check before commit: unknown fields and unknown codes are refused. @throws ContractViolation */
export function checkForPublishing(contract: ServiceContract, candidate: NewEvent): void {
  const definition = contract.events.get(candidate.type);
  if (!definition) {
    const problem = `${contract.service} does not publish this type`;
    throw new ContractViolation(candidate.type, [problem], 'unknown-event-type');
  }
  parse(definition.schema, candidate);
}

const tolerantSchemas = new WeakMap<EventDefinition, z.ZodType>();

/**
 * Tolerant check at consumption: data of an earlier shape is brought into today's, unknown fields are dropped at every
 * depth, codes that came later are let through.
 * @throws ContractViolation
 */
export function readEvent<D extends EventDefinition>(definition: D, data: unknown): EventData<D> {
  let schema = tolerantSchemas.get(definition);
  if (!schema) tolerantSchemas.set(definition, (schema = tolerant(definition.schema)));
  const { type, upcast } = definition;
  return parse(schema, { type, data: upcast ? upcast(data) : data }) as EventData<D>;
}

function parse(schema: z.ZodType, candidate: NewEvent): unknown {
  const result = schema.safeParse(candidate.data);
  if (result.success) return result.data;
  const { issues } = result.error;
  // Values stay out of the message: it may be logged. A message of our own (`custom`) holds none.
  const problems = issues.map(
    (issue) => `/${issue.path.join('/')}: ${issue.code === 'custom' ? issue.message : issue.code}`,
  );
  const found = issues.map((issue) => kindOf(issue, candidate.data));
  throw new ContractViolation(
    candidate.type,
    problems,
    violationKinds.find((kind) => found.includes(kind)),
  );
}

function kindOf(issue: z.core.$ZodIssue, data: unknown): ViolationKind {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.some((key) => personalDataIn(key) !== null) ? 'personal-data' : 'event-field-unknown';
  }
  return issue.path.length > 0 && valueAt(data, issue.path) === undefined
    ? 'event-field-missing'
    : 'event-field-invalid';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
