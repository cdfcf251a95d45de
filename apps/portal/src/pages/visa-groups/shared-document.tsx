import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, FileField, Notice } from '@jatigi/ui';
import { data, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import type { ErrorData } from '../../api/page-errors';
import { loading } from '../../api/page-errors';
import { attaching } from '../../forms/attaching';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { UploadProgress } from '../../forms/upload-progress';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import { filesOf, groupApiOf, groupPathOf, openGroup, shareableIn } from './open-group';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const [group, files] = await Promise.all([openGroup(args), filesOf(args, null)]);
    const shareable = await shareableIn(args, files.items);
    const document = shareable.find(({ kind }) => kind === args.params['kind']);
    if (!document) throw data<ErrorData>({ code: 'not-found' }, { status: 404 });
    const sent = group.documents.find(({ kind }) => kind === document.kind)?.upload.at ?? null;
    return { group, document, sent, key: crypto.randomUUID() };
  });
}

export async function action(args: ActionFunctionArgs) {
  const place = { file: groupApiOf(args), kind: String(args.params['kind']), to: groupPathOf(args) };
  return attaching(args, await args.request.formData(), place);
}

/** One document for all the files of a group. */
export default function SharedDocumentPage() {
  const { group, document, sent, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = document.title[locale];
  return (
    <Page title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/visa-groups/${group.id}`}>{group.name}</BackLink>
        <h1>{title}</h1>
        {sent !== null && (
          <Notice>
            <p>
              <Trans>Envoyée le {formatInstant(sent, locale)}. Un autre fichier la remplace pour les brouillons.</Trans>
            </p>
          </Notice>
        )}
        <PageForm state={state} files draft={false} idempotencyKey={key}>
          <FileField
            name="file"
            label={t`Choisir un fichier`}
            hint={t`Photo (JPEG, PNG) ou PDF, 10 Mo au plus`}
            error={state?.errors['file']}
            accept={document.mediaTypes.join(',')}
          />
          <UploadProgress />
          <Button>{t`Envoyer pour tout le groupe`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}
