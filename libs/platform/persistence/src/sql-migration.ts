import type { MigrationInterface, QueryRunner } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/**
 * A migration that is one text of SQL, run under the owner role.
 * @param name what it does, PascalCase
 * @param timestamp when it was written, `YYYYMMDDHHmm`; orders the migrations
 */
export function sqlMigration(name: string, timestamp: number, sql: string): MigrationClass {
  // TypeORM orders by the 13 digits at the end of the name.
  const fullName = `${name}${String(timestamp).padEnd(13, '0')}`;
  return class implements MigrationInterface {
    readonly name = fullName;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }

    /** Forward only (expand–contract, ADR-0010): a mistake is mended by the next migration. */
    async down(): Promise<void> {
      throw new Error(`${fullName} has no way back: write a migration that mends it.`);
    }
  };
}
