import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, FileField, Inset } from '@jatigi/ui';
import { data, useActionData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { submitting } from '../../../forms/outcome';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { onlyFor } from '../only-for';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { ImportOutcome } from './import-outcome';
import type { ImportedFile } from './imported.types';
import { lostProblemWords } from './lost-document-words';

export const loader = (args: LoaderFunctionArgs) => onlyFor(args, 'security-officer');

/** The outcome is the answer itself: its lines are told once. Sent again by a reload it is the same command. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  if (typed['intent'] !== 'import') throw new Response(null, { status: 404 });
  const messages = translated(localeOf(args.request.url), lostProblemWords);
  const chosen = form.get('file');
  // Lines end as in any text that is sent: spreadsheets write a carriage return besides, which no text may hold.
  const file = chosen instanceof File ? (await chosen.text()).replace(/\r\n?/g, '\n') || undefined : undefined;
  return submitting(args, { typed, messages }, async () =>
    data(
      await Api.of(args).post<ImportedFile>(
        '/v1/visas/lost-documents/import',
        { file },
        { idempotencyKey: typed['idempotencyKey'] },
      ),
    ),
  );
}

/** A whole file of reports; what is right of it is kept, whatever is wrong with other lines. */
export default function ImportLostDocuments() {
  const { imported, state } = useAnswer();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`Importer des documents perdus ou volés`} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/lost-documents`}>{t`Documents perdus ou volés`}</BackLink>
      <WholeRefusal state={state} />
      <h1>
        <Trans>Importer des documents perdus ou volés</Trans>
      </h1>
      {imported && <ImportOutcome imported={imported} />}
      <div className="narrow">
        {imported && (
          <h2>
            <Trans>Un autre fichier</Trans>
          </h2>
        )}
        <Format />
        <ImportForm state={state} />
      </div>
    </StaffPage>
  );
}

function useAnswer(): { imported?: ImportedFile; state?: FormState } {
  const answer = useActionData() as FormState | ImportedFile | undefined;
  if (answer === undefined) return {};
  return 'items' in answer ? { imported: answer } : { state: answer };
}

function Format() {
  return (
    <Inset>
      <p>
        <Trans>
          Un fichier CSV d’au plus 5 000 lignes, aux colonnes séparées par des virgules ou des points-virgules. La
          première ligne nomme les colonnes : pays en trois lettres, numéro, <code>lost</code> (perdu) ou{' '}
          <code>stolen</code> (volé), jour de la déclaration.
        </Trans>
      </p>
      <p>
        <code>issuer,number,circumstance,reportedOn</code>
        <br />
        <code>FRA,19AT52417,stolen,2026-11-20</code>
      </p>
    </Inset>
  );
}

function ImportForm({ state }: { state: FormState | undefined }) {
  const { t } = useLingui();
  const { errors } = stateOf(state, 'import');
  return (
    <StaffForm intent="import" state={state} files>
      <FileField name="file" label={t`Fichier`} accept=".csv,text/csv,text/plain" error={errors['file']} />
      <Button>{t`Importer`}</Button>
    </StaffForm>
  );
}
