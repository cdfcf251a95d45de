import { useLingui } from '@lingui/react/macro';
import { BackLink } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { loading } from '../../../api/page-errors';
import { attaching } from '../../../forms/attaching';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { DocumentForm } from '../../visa-application/document-form';
import { openDocument } from '../../visa-application/open-document';
import { StaffPage } from '../staff-page';
import { walkInPlace } from './walk-in-place';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const place = walkInPlace(args);
    const { id, document } = await openDocument(args, place, place.page);
    return { id, document, key: crypto.randomUUID() };
  });
}

/** Back to the file when it is there: the next paper lies on the desk already. */
export async function action(args: ActionFunctionArgs) {
  const { page, file, purpose, commands } = walkInPlace(args);
  const kind = String(args.params['kind']);
  const read = { path: file, ...(purpose !== undefined && { purpose }) };
  return attaching(args, await args.request.formData(), { file: commands, read, kind, to: `${page}#papers` });
}

/** One paper that the person brought. */
export default function WalkInDocument() {
  const { id, document, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = document.title[locale];
  return (
    <StaffPage title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/staff/walk-ins/${id}#papers`}>{t`Cette saisie`}</BackLink>
        <h1>{title}</h1>
        <DocumentForm
          document={document}
          content={`/${locale}/staff/visas/${id}/documents/${document.kind}`}
          state={state}
          idempotencyKey={key}
        />
      </div>
    </StaffPage>
  );
}
