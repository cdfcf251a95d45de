import type { ConsultedService } from '../consultations/consultation.types';

/** A service of the register (`GET /v1/visas/consulted-services`). */
export interface RegisteredService extends ConsultedService {
  version: number;
  kind: 'security' | 'civil-status' | 'ministry' | 'partner-state';
  /** The partner State, alpha-3. */
  state: string | null;
  desk: string;
  silence: 'escalate' | 'no-objection';
  deadline: { amount: number; unit: 'working-day' | 'day' };
  shows: string[];
}
