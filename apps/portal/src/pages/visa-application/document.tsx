import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { loading } from '../../api/page-errors';
import { attaching } from '../../forms/attaching';
import type { FormState } from '../../forms/outcome';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { DocumentForm } from './document-form';
import { apiPathOf, filePathOf, ownPlace } from './open-application';
import { openDocument } from './open-document';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { id, document } = await openDocument(args, ownPlace(args), `${filePathOf(args)}/documents`);
    return { id, document, key: crypto.randomUUID() };
  });
}

export async function action(args: ActionFunctionArgs) {
  const kind = String(args.params['kind']);
  const to = `${filePathOf(args)}/documents/${encodeURIComponent(kind)}`;
  return attaching(args, await args.request.formData(), { file: apiPathOf(args), kind, to });
}

export default function DocumentPage() {
  const { id, document, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = document.title[locale];
  const list = `/${locale}/visas/${id}/documents`;
  return (
    <Page title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={list}>{t`Pièces à joindre`}</BackLink>
        <h1>{title}</h1>
        <DocumentForm
          document={document}
          content={`${list}/${document.kind}/content`}
          state={state}
          idempotencyKey={key}
        />
        {document.upload && (
          <p>
            <a href={list}>
              <Trans>Garder cette pièce et continuer</Trans>
            </a>
          </p>
        )}
      </div>
    </Page>
  );
}
