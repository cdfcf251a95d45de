import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, FileField, Verdict } from '@jatigi/ui';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
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
import type { ChecklistLine } from './application.types';
import { apiPathOf, filePathOf, openFor } from './open-application';
import { rejectionReasons, verdictWords } from './state-words';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { id, documents } = await openFor(args, 'attach');
    const document = documents.find(({ kind }) => kind === args.params['kind']);
    if (!document) throw data<ErrorData>({ code: 'not-found' }, { status: 404 });
    if (document.state === 'accepted' || document.state === 'waived')
      throw redirect(`${filePathOf(args)}/documents`, 303);
    return { id, document, key: crypto.randomUUID() };
  });
}

export async function action(args: ActionFunctionArgs) {
  const kind = String(args.params['kind']);
  const to = `${filePathOf(args)}/documents/${encodeURIComponent(kind)}`;
  return attaching(args, await args.request.formData(), { file: apiPathOf(args), kind, to });
}

/** One document: what became of the last one that was sent, and the way to send another. */
export default function DocumentPage() {
  const { id, document, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = document.title[locale];
  const list = `/${locale}/visas/${id}/documents`;
  const isPdfToo = document.mediaTypes.includes('application/pdf');
  return (
    <Page title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={list}>{t`Pièces à joindre`}</BackLink>
        <h1>{title}</h1>
        <LastOne document={document} href={`${list}/${document.kind}/content`} />
        <PageForm state={state} files draft={false} idempotencyKey={key}>
          <FileField
            name="file"
            label={document.upload ? t`Choisir un autre fichier` : t`Choisir un fichier`}
            hint={isPdfToo ? t`Photo (JPEG, PNG) ou PDF, 10 Mo au plus` : t`Photo (JPEG ou PNG), 10 Mo au plus`}
            error={state?.errors['file']}
            accept={document.mediaTypes.join(',')}
          />
          <UploadProgress />
          <Button>{t`Envoyer la pièce`}</Button>
        </PageForm>
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

/** The verdict in words. */
function LastOne({ document, href }: { document: ChecklistLine; href: string }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { state, upload, reason } = document;
  const verdict = verdictWords[state];
  if (!upload || !verdict) return null;
  const why = reason === null ? undefined : rejectionReasons[reason];
  const at = formatInstant(upload.at, locale);
  return (
    <Verdict tone={verdict.tone} title={i18n._(verdict.label)}>
      {why && <p>{i18n._(why)}</p>}
      {state === 'uploaded' && (
        <p>
          <Trans>Le poste l’examine après le dépôt de la demande.</Trans>
        </p>
      )}
      <p>
        <a href={href} target="_blank" rel="noopener">{t`Voir le fichier envoyé (nouvel onglet)`}</a>{' '}
        <span className="hint">{at}</span>
      </p>
    </Verdict>
  );
}
