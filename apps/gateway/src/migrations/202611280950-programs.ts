import { sqlMigration } from '@jatigi/platform-persistence';

/** Proofs of possession that were used: the digest of each, for as long as it could come again. */
export const Programs202611280950 = sqlMigration(
  'Programs',
  202611280950,
  `
  create table dpop_proof (
    digest bytea primary key check (octet_length(digest) = 32),
    until timestamptz not null
  );
  create index dpop_proof_until on dpop_proof (until);
  grant select, insert, delete on dpop_proof to gateway_app;
  `,
);
