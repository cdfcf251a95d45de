import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import { civilRegistryEvents } from '@jatigi/contracts';
import { defineService } from '@jatigi/platform-service';
import { migrations } from './migrations';
import { PolicyController } from './policy/policy.controller';
import { ReactionsController } from './reactions/reactions.controller';

/** Everything that makes this the civil registry: main, migrate and the specs start from it. */
export const civilRegistryService = defineService({
  name: 'civil-registry',
  rules: civilRegistryRules,
  controllers: [PolicyController],
  reactions: [ReactionsController],
  providers: [],
  entities: [],
  migrations,
  contract: civilRegistryEvents,
  consumes: ['identity.v1'],
});
