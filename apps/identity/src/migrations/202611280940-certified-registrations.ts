import { sqlMigration } from '@jatigi/platform-persistence';

/** The civil registry certifies what stands in the register: it reads a standing registration for the person who asks. */
export const CertifiedRegistrations202611280940 = sqlMigration(
  'CertifiedRegistrations',
  202611280940,
  `
  create policy certifying on registration for select using (
    state = 'REGISTERED'
    and (select current_setting('jatigi.actor_kind', true)) = 'service'
    and (select current_setting('jatigi.service', true)) = 'civil-registry'
    and (select current_setting('jatigi.purpose', true)) = 'civil-act'
  );
  `,
);
