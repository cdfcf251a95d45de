export const SEND_VOLET = 'send-volet';

export interface VoletJob {
  actId: string;
  /** 1 for the first sending, 2 and more for a volet that nobody acknowledged. */
  sending: number;
}

/** Each sending once. */
export const voletJob = (actId: string, sending: number): { key: string; payload: VoletJob } => ({
  key: `${actId}/${sending}`,
  payload: { actId, sending },
});
