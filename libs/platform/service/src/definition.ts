import type { DynamicModule, Provider, Type } from '@nestjs/common';
import type { AccessRule } from '@jatigi/kernel';
import type { ServiceContract } from '@jatigi/contracts';
import type { Projection } from '@jatigi/platform-messaging';
import type { ConfigOf, serviceSettings } from '@jatigi/platform-config';
import type { RouteAnswers } from '@jatigi/platform-http';
import type { MigrationClass, PersonColumn } from '@jatigi/platform-persistence';
import type { EntitySchema } from 'typeorm';

export type ServiceConfig = ConfigOf<typeof serviceSettings>;

/** Everything that makes one service what it is; main, migrate and tests start from the same value. */
export interface ServiceDefinition {
  name: string;
  /** Permissions of the service's own actions. */
  rules: readonly AccessRule[];
  modules?: Array<Type | DynamicModule>;
  controllers?: Type[];
  providers?: Provider[];
  entities?: EntitySchema[];
  /** The service's own migrations; the platform's come before them. */
  migrations: readonly MigrationClass[];
  /** What the service publishes. Absent: it publishes nothing and runs no relay. */
  contract?: ServiceContract;
  /** Topics of other services that its `@EventPattern` handlers listen to. */
  consumes?: readonly string[];
  /** Read models that are folds of the topics it consumes: they can be made again from the logs. */
  projections?: readonly Projection[];
  /** Controllers with `@EventPattern` handlers. */
  reactions?: Type[];
  /** Where it keeps ids of persons: they follow a merge of two persons, and its undoing. */
  persons?: readonly PersonColumn[];
  /** What its routes answer, made of their types by `node tools/api-answers/generate.mjs`. */
  answers?: RouteAnswers;
  /** Keeps `request.rawBody`, for signatures over bytes. */
  rawBody?: boolean;
  /** Media types whose body is handed to the route as a stream. */
  streamedTypes?: readonly string[];
  /** More parts of readiness, by name; each rejects when its part is missing. */
  readiness?: Readonly<Record<string, ReadinessCheck>>;
  /** Called with the Fastify instance before routes exist, for a plugin that a service needs. */
  configureHttp?: (fastify: unknown) => Promise<void> | void;
}

export type ReadinessCheck = (get: <T>(token: Type<T> | string) => T) => Promise<void>;

/** Names a service once. Checks only what types cannot. */
export function defineService<const D extends ServiceDefinition>(definition: D): D {
  if (!/^[a-z][a-z-]*$/.test(definition.name)) throw new Error(`'${definition.name}' is not a service name.`);
  return definition;
}

/** Rules of the routes that every service has. */
export const platformRules: readonly AccessRule[] = [
  { id: 'platform-health', action: 'platform.health', who: 'anyone' },
  { id: 'services-replay-events', action: 'platform.events.replay', who: 'service' },
  {
    id: 'operators-read-events',
    action: 'platform.events.read',
    who: 'staff',
    roles: ['administrator', 'auditor'],
    purposes: ['administration'],
  },
  {
    id: 'administrators-operate-events',
    action: 'platform.events.operate',
    who: 'staff',
    roles: ['administrator'],
    purposes: ['administration'],
    strength: 'mfa',
  },
];
