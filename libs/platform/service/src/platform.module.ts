import { Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { systemClock } from '@jatigi/kernel';
import type { Clock } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { FieldKeys, MasterKey } from '@jatigi/platform-keys';
import { createDataSource, Transactions } from '@jatigi/platform-persistence';
import { Jobs } from '@jatigi/platform-jobs';
import { createLogger } from '@jatigi/platform-telemetry';
import { DataSource } from 'typeorm';
import type { ServiceConfig, ServiceDefinition } from './definition';
import { EventGauges } from './events/event-gauges';
import { EventOperations } from './events/operations';
import { RunningParts } from './events/running-parts';
import { FollowMerges } from './follow-merges';
import { ForgetAnswers } from './forget-answers';
import { HealthController } from './health.controller';
import { Readiness } from './readiness';
import { Timers } from './timers';
import { tokens } from './tokens';

const ANSWERS = 'idempotency-answer';

function persistenceProviders(definition: ServiceDefinition, config: ServiceConfig, clock: Clock): Provider[] {
  const master = new MasterKey(config.MASTER_KEY);
  const answers = {
    seal: (plain: string) => master.seal(ANSWERS, definition.name, Buffer.from(plain, 'utf8')),
    open: (sealed: Buffer) => master.open(ANSWERS, definition.name, sealed).toString('utf8'),
  };
  return [
    {
      provide: DataSource,
      useFactory: () =>
        createDataSource({ url: config.DATABASE_URL, entities: [...(definition.entities ?? [])] }).initialize(),
    },
    {
      provide: Transactions,
      useFactory: (dataSource: DataSource) => new Transactions(dataSource, clock, definition.name, answers),
      inject: [DataSource],
    },
    { provide: MasterKey, useValue: master },
    { provide: FieldKeys, useValue: new FieldKeys(master) },
  ];
}

/** What every service gets by injection: settings, clock, logger, transactions, keys, assertions, jobs, readiness. */
@Module({})
export class PlatformModule {
  static forService(definition: ServiceDefinition, config: ServiceConfig, clock: Clock = systemClock): DynamicModule {
    const assertions = new Assertions({
      service: definition.name,
      privateKey: config.ASSERTION_KEY,
      peerKeys: config.PEER_KEYS,
    });
    const logger = createLogger(definition.name, config.LOG_LEVEL);
    const shared: Provider[] = [
      { provide: tokens.CONFIG, useValue: config },
      { provide: tokens.PERSONS, useValue: { service: definition.name, columns: definition.persons ?? [] } },
      { provide: tokens.CLOCK, useValue: clock },
      { provide: tokens.LOGGER, useValue: logger },
      { provide: Assertions, useValue: assertions },
      { provide: Readiness, useValue: new Readiness() },
      { provide: RunningParts, useValue: new RunningParts() },
      {
        provide: EventOperations,
        useFactory: (db: DataSource, parts: RunningParts) => new EventOperations(db, parts, definition),
        inject: [DataSource, RunningParts],
      },
      {
        provide: Jobs,
        useFactory: (dataSource: DataSource) => new Jobs(dataSource, logger),
        inject: [DataSource],
      },
      ...persistenceProviders(definition, config, clock),
    ];
    return {
      module: PlatformModule,
      global: true,
      controllers: [HealthController],
      providers: [...shared, Timers, EventGauges, FollowMerges, ForgetAnswers],
      exports: [...shared.map((provider) => (provider as { provide: string }).provide), Timers, FollowMerges],
    };
  }
}
