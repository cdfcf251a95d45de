import type { ActionFunctionArgs } from 'react-router';
import { caseAction } from '../files/case-commands';
import { registrationPath } from './registration-path';
import { documentWords } from './registration-words';

export const registrationAction = (args: ActionFunctionArgs) =>
  caseAction(args, { file: registrationPath(args), segment: 'registration', documents: documentWords });
