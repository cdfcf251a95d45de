import { openPassportStates, PassportRequest, passportHistoryWords } from '@jatigi/identity-domain';
import type { CaseKind } from '../cases/case-kind';
import { toPassportAnswer, toPassportDeskAnswer, toPassportLine } from './passport-answer';
import type { PassportAnswer, PassportDeskAnswer, PassportLine } from './passport-answer';

/** One queue for each open state; `alarms`, across them, is in `passport-queue.ts`. */
const queueOf = (state: string): string => state.toLowerCase().replaceAll('_', '-');

export const passportKind: CaseKind<PassportRequest, PassportAnswer, PassportLine, PassportDeskAnswer> = {
  target: PassportRequest,
  table: 'passport_request',
  name: 'passport-request',
  sealed: ({ statement, capture, passportNumber, message, ministryMessage, refusal }) => ({
    ...{ statement, capture, passportNumber, message, ministryMessage, refusal },
  }),
  own: toPassportAnswer,
  desk: toPassportDeskAnswer,
  line: toPassportLine,
  historyWords: passportHistoryWords,
  queues: {
    ...Object.fromEntries(openPassportStates.map((state) => [queueOf(state), [state]])),
    closed: ['HANDED_OVER', 'REFUSED', 'WITHDRAWN', 'CLOSED'],
  },
};
