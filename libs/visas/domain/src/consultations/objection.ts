/** A service that objected. A letter of refusal names the partner State. */
export interface Objection {
  service: string;
  partnerState: string | null;
  consultationId: string;
  /** It came when it could no longer bear on the proposal. */
  late: boolean;
}
