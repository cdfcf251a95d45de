import { Registration, registrationHistoryWords } from '@jatigi/identity-domain';
import type { CaseKind } from '../cases/case-kind';
import { toDeskAnswer, toDeskLine, toRegistrationAnswer } from './registration-answer';
import type { DeskAnswer, DeskLine, RegistrationAnswer } from './registration-answer';

export const registrationKind: CaseKind<Registration, RegistrationAnswer, DeskLine, DeskAnswer> = {
  target: Registration,
  table: 'registration',
  name: 'registration',
  sealed: ({ file, message, refusal }) => ({ file, message, refusal }),
  own: toRegistrationAnswer,
  desk: toDeskAnswer,
  line: toDeskLine,
  historyWords: registrationHistoryWords,
  queues: {
    requested: ['REQUESTED'],
    verified: ['VERIFIED'],
    closed: ['REGISTERED', 'EXPIRED', 'TRANSFERRED', 'STRUCK_OFF', 'REFUSED', 'WITHDRAWN'],
  },
};
