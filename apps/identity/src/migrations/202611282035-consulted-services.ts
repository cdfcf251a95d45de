import { sqlMigration } from '@jatigi/platform-persistence';

/** Services that are asked about visas have a post of their own, where their people and programs have their role. */
export const ConsultedServices202611282035 = sqlMigration(
  'ConsultedServices',
  202611282035,
  `
  alter table post drop constraint post_kind_check;
  alter table post add constraint post_kind_check check (kind in ('embassy', 'consulate-general', 'consulate',
    'honorary-consulate', 'section', 'headquarters-desk', 'border-post', 'civil-centre', 'central-office',
    'production-centre', 'consulted-service'));
  `,
);
