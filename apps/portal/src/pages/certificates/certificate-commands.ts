import type { ActionFunctionArgs } from 'react-router';
import { caseAction } from '../files/case-commands';
import { openingCheckout } from '../payment/payment';
import { certificatePath } from './certificate-path';

/** Which documents a kind of certificate knows the service says. */
export const certificateAction = (args: ActionFunctionArgs) =>
  caseAction(args, {
    file: certificatePath(args),
    segment: 'certificate',
    pay: (typed, here) => openingCheckout(args, typed, here),
  });
