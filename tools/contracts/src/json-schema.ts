import type { EventDefinition, ServiceContract } from '@jatigi/contracts';
import { z } from 'zod';

/** The parts of JSON Schema that contracts use. */
export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  [keyword: string]: unknown;
}

/** A contract as released: event name → schema of its data. */
export interface ReleasedContract {
  service: string;
  events: Record<string, JsonSchema>;
}

/** JSON Schema (draft 7, what AsyncAPI speaks) of the data of one event. */
export function schemaOf(definition: EventDefinition): JsonSchema {
  const { $schema: _draft, ...schema } = z.toJSONSchema(definition.schema, { target: 'draft-7' });
  return schema as JsonSchema;
}

export function releaseOf(contract: ServiceContract): ReleasedContract {
  const events = [...contract.events.values()].map((definition) => [definition.name, schemaOf(definition)] as const);
  return { service: contract.service, events: Object.fromEntries(events) };
}
