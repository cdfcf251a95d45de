export { defineService } from './definition';
export type { ReadinessCheck, ServiceConfig, ServiceDefinition } from './definition';
export { createApplication } from './application';
export { runCommand, runService, startService } from './run-service';
export type { RunningService } from './run-service';
export { migrateFromCommandLine, migrationsOf, runMigrations } from './migrations';
export { applyAccountDisabled, applyGrantEnded, applyGrantGiven } from './grants-projection';
export { InjectClock, InjectConfig, InjectLogger, tokens } from './tokens';
export { Timers } from './timers';
