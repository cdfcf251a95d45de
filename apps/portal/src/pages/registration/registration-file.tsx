import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ButtonLink, Details, ErrorSummary, Inset, Notice, SummaryList, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { placeNames } from '../../api/place-names';
import { summaryOf } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { HistoryTimeline } from '../../layout/history-timeline';
import type { HistoryLine } from '../../layout/history-timeline';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { FreeText } from '../visa-application/free-text';
import { registrationAction } from './registration-commands';
import { registrationPath } from './registration-path';
import { registrationTone } from './registration-words';
import type { Registration } from './registration.types';
import { SendDocument, SentDocuments } from './send-document';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const path = registrationPath(args);
    const [registration, history] = await Promise.all([
      api.get<Registration>(path),
      api.get<{ items: HistoryLine[] }>(`${path}/history`),
    ]);
    const post = await placeNames(args, registration.post);
    const { searchParams } = new URL(args.request.url);
    const done = ['sent', 'saved'].find((name) => searchParams.has(name)) ?? null;
    return { registration, post, history: history.items, done, key: crypto.randomUUID() };
  });
}

export function action(args: ActionFunctionArgs) {
  return registrationAction(args);
}

export default function RegistrationPage() {
  const { registration, post, history, done, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const may = (action: string): boolean => registration.allowedActions.includes(action);
  return (
    <Page title={t`Inscription au registre consulaire`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <Done what={done} />
        {state?.typed['command'] === 'withdraw' && <ErrorSummary errors={summaryOf(state)} />}
        <h1>
          <Trans>Inscription au registre consulaire</Trans>
        </h1>
        <p>
          <Tag tone={registrationTone(registration.state)}>{registration.text[locale]}</Tag>
        </p>
        <NextStep registration={registration} />
        <About registration={registration} post={post[locale]} />
        {may('edit') && (
          <p>
            <a href={`/${locale}/files/registration/${registration.id}/edit`}>
              <Trans>Modifier ce que j’ai indiqué</Trans>
            </a>
          </p>
        )}
        {may('attach') && <SendDocument registration={registration} state={state} idempotencyKey={key} />}
        <SentDocuments registration={registration} />
        <HistoryTimeline items={history} />
        {may('withdraw') && <Withdraw registration={registration} idempotencyKey={key} />}
      </div>
    </Page>
  );
}

interface FileProps {
  registration: Registration;
}

function Done({ what }: { what: string | null }) {
  if (what === null) return null;
  return (
    <Notice kind="success">
      <h2>
        {what === 'sent' ? (
          <Trans>Votre pièce est bien arrivée</Trans>
        ) : (
          <Trans>Vos changements sont enregistrés</Trans>
        )}
      </h2>
    </Notice>
  );
}

/** What the post says, and what is left to do. */
function NextStep({ registration: { id, refusal, nextStep, message, missing, certificate } }: FileProps) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
      {refusal && (
        <Inset>
          <p>{refusal.text[locale]}</p>
          <FreeText text={refusal.note} />
        </Inset>
      )}
      {nextStep && <p className="lead">{nextStep.text[locale]}</p>}
      {message !== null && (
        <Inset>
          <p>
            <strong>
              <Trans>Le poste vous demande :</Trans>
            </strong>{' '}
            {message}
          </p>
        </Inset>
      )}
      {missing.length > 0 && (
        <>
          <h2>
            <Trans>Ce qui manque</Trans>
          </h2>
          <ul>
            {missing.map(({ code, pointer, words }) => (
              <li key={`${pointer}${code}`}>{words[locale]}</li>
            ))}
          </ul>
        </>
      )}
      {certificate && (
        <ButtonLink href={`/${locale}/files/registration/${id}/certificate`}>
          {t`Télécharger l’attestation d’inscription (PDF)`}
        </ButtonLink>
      )}
    </>
  );
}

function About({ registration, post }: FileProps & { post: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { reference, number, facts, createdAt, registeredOn, validUntil, certificate } = registration;
  const rows = [
    { key: 'number', label: t`Numéro consulaire`, value: number },
    { key: 'person', label: t`Personne`, value: `${facts.name.givenNames} ${facts.name.surname}` },
    { key: 'post', label: t`Ambassade ou consulat`, value: post },
    { key: 'registered', label: t`Inscription faite le`, value: registeredOn && formatDate(registeredOn, locale) },
    { key: 'until', label: t`Valable jusqu’au`, value: validUntil && formatDate(validUntil, locale) },
    { key: 'certificate', label: t`Numéro de l’attestation`, value: certificate && certificate.number },
    { key: 'reference', label: t`Référence`, value: reference },
    { key: 'asked', label: t`Demande envoyée le`, value: formatDate(createdAt, locale) },
  ];
  return <SummaryList rows={rows.filter(({ value }) => value !== null)} />;
}

function Withdraw({ registration, idempotencyKey }: FileProps & { idempotencyKey: string }) {
  const { t } = useLingui();
  return (
    <Details summary={t`Retirer cette demande`}>
      <p>
        <Trans>La demande sera close. Vous pourrez en envoyer une autre.</Trans>
      </p>
      <PageForm state={undefined} draft={false} version={registration.version} idempotencyKey={idempotencyKey}>
        <input type="hidden" name="command" value="withdraw" />
        <Button kind="danger">{t`Retirer la demande`}</Button>
      </PageForm>
    </Details>
  );
}
