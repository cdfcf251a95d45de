import { EntitySchema } from 'typeorm';
import { Consultation } from '@jatigi/visas-domain';

/** Maps the plain domain class. `texts` has no column here: see `consultation-store.ts`. */
export const consultationSchema = new EntitySchema<Consultation>({
  name: 'Consultation',
  target: Consultation,
  tableName: 'consultation',
  columns: {
    id: { type: 'uuid', primary: true },
    applicationId: { type: 'uuid', name: 'application_id' },
    service: { type: 'text' },
    kind: { type: 'text' },
    partnerState: { type: 'text', name: 'partner_state', nullable: true },
    desk: { type: 'text' },
    silence: { type: 'text' },
    version: { type: 'int' },
    state: { type: 'text' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    openedBy: { type: 'uuid', name: 'opened_by', nullable: true },
    clock: { type: 'jsonb' },
    alarms: { type: 'int' },
    escalationWorkingDays: { type: 'int', name: 'escalation_working_days', nullable: true },
    dueOn: { type: 'date', name: 'due_on', nullable: true },
    actAt: { type: 'timestamptz', name: 'act_at', nullable: true },
    answered: { type: 'jsonb', nullable: true },
  },
});
