import type { ActionFunctionArgs } from 'react-router';
import { caseAction } from '../files/case-commands';
import { passportPath } from './passport-path';
import { passportDocumentWords } from './passport-words';

export const passportAction = (args: ActionFunctionArgs) =>
  caseAction(args, {
    file: passportPath(args),
    segment: 'passport',
    documents: passportDocumentWords,
    commands: ['resubmit'],
    fields: { '/documents/birth-act': '', '/documents/nationality': '', '/documents/photo': '' },
  });
