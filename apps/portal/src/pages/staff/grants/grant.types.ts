/** One role of one officer (`GET /v1/identity/grants/{id}`). */
export interface Grant {
  id: string;
  version: number;
  personId: string;
  role: string;
  posts: string[];
  from: string;
  /** The first day on which it counts no more. */
  to: string | null;
  interim: boolean;
  act: { reference: string; on: string } | null;
  state: 'REQUESTED' | 'GIVEN' | 'ENDED';
  requestedBy: string;
  approvedBy: string | null;
  endReason: string | null;
  allowedActions: string[];
}
