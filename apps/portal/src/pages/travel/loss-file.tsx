import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ButtonLink, DateField, Details, SummaryList, Tag, Warning } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { placeNames } from '../../api/place-names';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { HistoryTimeline } from '../../layout/history-timeline';
import type { HistoryLine } from '../../layout/history-timeline';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { lossAction } from './loss-commands';
import { useLossRows } from './loss-rows';
import { lossPath } from './travel-paths';
import { travelTone } from './travel-words';
import type { LossReport } from './travel.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const path = lossPath(args);
    const [report, history] = await Promise.all([
      api.get<LossReport>(path),
      api.get<{ items: HistoryLine[] }>(`${path}/history`),
    ]);
    const post = await placeNames(args, report.post);
    return { report, post, history: history.items, key: crypto.randomUUID() };
  });
}

export function action(args: ActionFunctionArgs) {
  return lossAction(args);
}

export default function LossPage() {
  const { report, post, history, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Papier perdu ou volé`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <h1>
          <Trans>Papier perdu ou volé</Trans>
        </h1>
        <p>
          <Tag tone={travelTone(report.state)}>{report.text[locale]}</Tag>
        </p>
        {report.nextStep && <p className="lead">{report.nextStep.text[locale]}</p>}
        <Receipt report={report} />
        <Replacement report={report} />
        <h2>
          <Trans>La déclaration</Trans>
        </h2>
        <SummaryList rows={useLossRows(report, post[locale])} />
        {report.allowedActions.includes('find') && <Found report={report} state={state} idempotencyKey={key} />}
        <HistoryTimeline items={history} />
      </div>
    </Page>
  );
}

interface FileProps {
  report: LossReport;
}

/** The receipt is sealed in a moment; until then the page says so. */
function Receipt({ report: { id, receipt } }: FileProps) {
  const { t } = useLingui();
  const locale = useLocale();
  if (!receipt)
    return (
      <p>
        <Trans>Votre récépissé est en préparation. Rechargez cette page dans un instant.</Trans>
      </p>
    );
  return <ButtonLink href={`/${locale}/files/loss/${id}/receipt`}>{t`Télécharger le récépissé (PDF)`}</ButtonLink>;
}

/** What may be asked for in its place. */
function Replacement({ report: { id, replacement } }: FileProps) {
  const locale = useLocale();
  if (!replacement.includes('emergency-travel-document')) return null;
  return (
    <section aria-labelledby="replacement">
      <h2 id="replacement">
        <Trans>Remplacer le document</Trans>
      </h2>
      <ul className="cards">
        <li className="card">
          <h3>
            <a href={`/${locale}/emergency-document/new?report=${id}`}>
              <Trans>Demander un laissez-passer</Trans>
            </a>
          </h3>
          <p>
            <Trans>Pour rentrer tout de suite : un seul voyage, fait et remis au poste dans l’heure.</Trans>
          </p>
        </li>
        {replacement.includes('passport') && (
          <li className="card">
            <h3>
              <a href={`/${locale}/passport/new?lossReport=${id}`}>
                <Trans>Demander un passeport</Trans>
              </a>
            </h3>
            <p>
              <Trans>Pour remplacer celui-ci : demande et pièces d’ici, puis un seul rendez-vous au poste.</Trans>
            </p>
          </li>
        )}
      </ul>
    </section>
  );
}

interface FoundProps extends FileProps {
  state: FormState | undefined;
  idempotencyKey: string;
}

function Found({ report, state, idempotencyKey }: FoundProps) {
  const { t } = useLingui();
  const form = (
    <PageForm state={state} draft={false} version={report.version} idempotencyKey={idempotencyKey}>
      <input type="hidden" name="command" value="found" />
      <Warning>
        <Trans>Le document reste invalide. Ne voyagez pas avec : rendez-le à un poste.</Trans>
      </Warning>
      <DateField name="on" label={t`Retrouvé le`} typed={state?.typed ?? {}} error={state?.errors['on']} />
      <Button kind="secondary">{t`Dire que le document est retrouvé`}</Button>
    </PageForm>
  );
  return state ? form : <Details summary={t`J’ai retrouvé le document`}>{form}</Details>;
}
