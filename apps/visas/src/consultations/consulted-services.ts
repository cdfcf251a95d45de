import { DomainError } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { ConsultedService } from '@jatigi/visas-domain';

interface ServiceRow extends Pick<ConsultedService, 'code' | 'kind' | 'state' | 'desk' | 'silence' | 'shows'> {
  version: number;
  name_fr: string;
  name_en: string;
  days: number;
  unit: ConsultedService['deadline']['unit'];
}
export interface RegisteredService extends ConsultedService {
  version: number;
}

const columns = 'code, version, name_fr, name_en, kind, state, desk, silence, days, unit, shows';

const toService = ({ name_fr: fr, name_en: en, days: amount, unit, ...row }: ServiceRow): RegisteredService => ({
  ...row,
  name: { fr, en },
  deadline: { amount, unit },
});

/** The register of services that may be asked. */
export async function consultedServices(tx: Tx): Promise<RegisteredService[]> {
  const rows = (await tx.manager.query(`select ${columns} from consulted_service order by code`)) as ServiceRow[];
  return rows.map(toService);
}

/** @throws 422 `consulted-service-unknown` */
export async function consultedService(tx: Tx, code: string): Promise<RegisteredService> {
  const found = (await consultedServices(tx)).find((service) => service.code === code);
  if (found) return found;
  const detail = `No service that is consulted has the code ${code}.`;
  const errors = [{ pointer: '/service', code: 'consulted-service-unknown', detail }];
  throw new DomainError({ code: 'consulted-service-unknown', kind: 'rule', detail, errors });
}

/** Until the end of the transaction nobody else writes it: one that is not there yet has no row to lock. */
export async function holdService(tx: Tx, code: string): Promise<void> {
  await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`consulted-service:${code}`]);
}

/** A new service, or the next version of one that is there; questions that are out keep what they were asked under. */
export async function keepService(tx: Tx, service: ConsultedService, version: number): Promise<RegisteredService> {
  const { code, name, kind, state, desk, silence, deadline, shows } = service;
  await tx.manager.query(
    `insert into consulted_service (${columns}, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (code) do update set version = excluded.version, name_fr = excluded.name_fr, name_en = excluded.name_en,
       kind = excluded.kind, state = excluded.state, desk = excluded.desk, silence = excluded.silence,
       days = excluded.days, unit = excluded.unit, shows = excluded.shows, changed_by = excluded.changed_by,
       changed_at = excluded.changed_at`,
    [
      ...[code, version, name.fr, name.en, kind, state, desk, silence, deadline.amount, deadline.unit, shows],
      ...[tx.actor.personId, tx.now],
    ],
  );
  return { ...service, version };
}
