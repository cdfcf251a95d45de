import { identityEvents } from '@jatigi/contracts';
import { identityRules } from '@jatigi/identity-domain';
import { defineService } from '@jatigi/platform-service';
import type { ServiceDefinition } from '@jatigi/platform-service';
import type { FastifyInstance } from 'fastify';
import answers from './answers.json';
import { accounts } from './accounts/account-parts';
import { DemoData } from './demo/demo-data';
import { Housekeeping } from './housekeeping/housekeeping';
import { mandates } from './mandates/mandate-parts';
import { migrations } from './migrations';
import { OidcDoor } from './oidc/oidc-door';
import { passports } from './passports/passport-parts';
import { identityPersons } from './persons/identity-persons';
import { persons } from './persons/person-parts';
import { PostsController } from './posts/posts.controller';
import { ReadPosts } from './posts/read-posts';
import { programs } from './programs/program-parts';
import { register } from './register/register-parts';
import { staff } from './staff/staff-parts';
import { travel } from './travel/travel-parts';

type Area = Required<Pick<ServiceDefinition, 'controllers' | 'providers'>> &
  Pick<ServiceDefinition, 'entities' | 'reactions'>;

/** The order matters: numbers and queues are not registrations of that name. */
const areas: readonly Area[] = [accounts, staff, programs, mandates, persons, register, travel, passports];

/** Everything that makes the service `identity`. A function, because each running service has its own parts. */
export function createIdentityService(): ServiceDefinition {
  const door = new OidcDoor();
  return defineService({
    name: 'identity',
    rules: identityRules,
    answers,
    controllers: [PostsController, ...areas.flatMap(({ controllers }) => controllers)],
    reactions: areas.flatMap(({ reactions = [] }) => reactions),
    providers: [
      ...areas.flatMap(({ providers }) => providers),
      { provide: OidcDoor, useValue: door },
      ReadPosts,
      DemoData,
      Housekeeping,
    ],
    entities: areas.flatMap(({ entities = [] }) => entities),
    migrations,
    persons: identityPersons,
    contract: identityEvents,
    consumes: ['documents.v1', 'civil-registry.v1'],
    streamedTypes: ['image/jpeg', 'image/png', 'application/pdf'],
    configureHttp: (fastify) => door.mount(fastify as FastifyInstance),
  });
}
