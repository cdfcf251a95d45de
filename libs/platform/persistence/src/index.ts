export { Transactions } from './transactions';
export type { AnswerSeal, Cause, RequestContext, Tx } from './transactions';
export { createDataSource } from './data-source';
export { lockById, requireIfMatch, requireVersion } from './locks';
export { sqlMigration } from './sql-migration';
export type { MigrationClass } from './sql-migration';
export { mergePerson, personNow, unmergePerson } from './persons';
export type { PersonColumn, PersonMerge } from './persons';
export { persistenceSql, personsSql } from './tables';
