import { data, redirect } from 'react-router';
import type { ErrorData } from '../../api/page-errors';
import type { ChecklistLine } from './application.types';
import { openFor } from './open-application';
import type { FileArguments, FormPlace } from './open-application';

/** The line of the checklist that the address names. What is accepted or waived already is not sent again. */
export async function openDocument(
  args: FileArguments,
  place: FormPlace,
  list: string,
): Promise<{ id: string; document: ChecklistLine }> {
  const { id, documents } = await openFor(args, 'attach', place);
  const document = documents.find(({ kind }) => kind === args.params['kind']);
  if (!document) throw data<ErrorData>({ code: 'not-found' }, { status: 404 });
  if (document.state === 'accepted' || document.state === 'waived') throw redirect(list, 303);
  return { id, document };
}
