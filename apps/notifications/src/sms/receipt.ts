import type { Pdu } from 'smpp';

export type PartState = 'delivered' | 'failed';

/** What a centre says about one part. */
export interface Receipt {
  providerId: string;
  state: PartState;
  /** The number it went to, digits only. */
  number: string;
  /** Sixteen bits of ours, when the centre says them again. */
  reference: number | null;
}

/** Values of `message_state` (SMPP 3.4, 5.2.28) and the words of the text form; what is still under way has no entry. */
const states: Readonly<Record<string, PartState>> = {
  2: 'delivered',
  3: 'failed',
  4: 'failed',
  5: 'failed',
  8: 'failed',
  DELIVRD: 'delivered',
  EXPIRED: 'failed',
  DELETED: 'failed',
  UNDELIV: 'failed',
  REJECTD: 'failed',
};
const RECEIPT_BITS = 0x3c;
const IS_RECEIPT = 0x04;

/** Null for anything that settles nothing: an SMS from a telephone, a part still under way. */
export function receiptOf(pdu: Pdu): Receipt | null {
  const { esm_class = 0, source_addr = '', user_message_reference: reference = null } = pdu;
  if ((esm_class & RECEIPT_BITS) !== IS_RECEIPT) return null;
  const text = textOf(pdu);
  const providerId = pdu.receipted_message_id || /\bid:(\S+)/.exec(text)?.[1];
  const state = stateOf(pdu, text);
  if (!providerId || !state) return null;
  return { providerId, state, number: source_addr.replace(/\D/g, ''), reference };
}

function stateOf({ message_state: inField }: Pdu, text: string): PartState | undefined {
  const inText = /\bstat:([A-Z]+)/.exec(text)?.[1];
  return states[String(inField)] ?? states[String(inText)];
}

function textOf({ short_message: content = '' }: Pdu): string {
  return (typeof content === 'object' && 'message' in content ? content.message : content).toString();
}
