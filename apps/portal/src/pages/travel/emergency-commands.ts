import type { ActionFunctionArgs } from 'react-router';
import { caseAction } from '../files/case-commands';
import { emergencyPath } from './travel-paths';
import { emergencyDocumentWords } from './travel-words';

export const emergencyAction = (args: ActionFunctionArgs) =>
  caseAction(args, { file: emergencyPath(args), segment: 'emergency-document', documents: emergencyDocumentWords });
