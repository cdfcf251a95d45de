import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Inset, Radios } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading, signInPath } from '../../api/page-errors';
import { viewerOf } from '../../api/viewer';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { fieldOf, Group } from '../registration/field-group';
import type { FieldsProps } from '../registration/field-group';
import { IdentityFields } from '../registration/identity-fields';
import { ChooseConcerned, ConcernedName } from './choose-concerned';
import { emergencyRequestOf, subjectOf } from './emergency-subject';
import type { Subject } from './emergency-subject';
import { JourneyFields } from './journey-fields';
import { useChoices } from './loss-fields';
import { PostField, postsAbroad } from './post-field';
import type { NamedPost } from './post-field';
import { travelFields } from './travel-input';
import { emergencyApi } from './travel-paths';
import { emergencyInputWords, lostKindWords, reasonWords } from './travel-words';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    if (!(await viewerOf(args))) throw redirect(signInPath(args.request));
    const [subject, posts] = await Promise.all([subjectOf(args), postsAbroad(args)]);
    return { ...subject, posts, key: crypto.randomUUID() };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const fields = { ...travelFields(typed), '/lossReportId': '' };
  return submitting(args, { typed, messages: translated(locale, emergencyInputWords), fields }, async () => {
    const { subject } = await subjectOf(args);
    const idempotencyKey = textOf(typed, 'idempotencyKey');
    const body = emergencyRequestOf(subject, typed);
    const { id } = await Api.of(args).post<{ id: string }>(emergencyApi, body, { idempotencyKey });
    throw redirect(`/${locale}/files/emergency-document/${id}`, 303);
  });
}

export default function NewEmergencyDocument() {
  const { subject, all, posts, key } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Laissez-passer`} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <h1>
          <Trans>Demander un laissez-passer</Trans>
        </h1>
        <p>
          <Trans>
            Vous devez voyager et n’avez pas de passeport valable : le laissez-passer est une feuille pour un seul
            voyage. Vous remplissez cette page et envoyez une photo ; puis vous venez au poste, qui vérifie qui vous
            êtes et vous le remet dans l’heure.
          </Trans>
        </p>
        {subject ? (
          <RequestForm subject={subject} posts={posts} state={state} idempotencyKey={key} />
        ) : (
          <>
            <ReportFirst />
            <ChooseConcerned all={all} />
          </>
        )}
      </div>
    </Page>
  );
}

/** A lost or stolen passport is made invalid before anything replaces it. */
function ReportFirst() {
  const locale = useLocale();
  return (
    <Inset>
      <p>
        <Trans>Votre passeport est perdu ou volé ?</Trans>{' '}
        <a href={`/${locale}/loss/new`}>
          <Trans>Déclarez-le d’abord</Trans>
        </a>
      </p>
    </Inset>
  );
}

interface FormProps {
  subject: Subject;
  posts: readonly NamedPost[];
  state: FormState | undefined;
  idempotencyKey: string;
}

function RequestForm({ subject, posts, state, idempotencyKey }: FormProps) {
  const { t } = useLingui();
  const { concerned, report } = subject;
  const shown = state ?? { typed: { nationality1: 'MLI', toCountry: 'MLI', post: report?.post ?? '' }, errors: {} };
  return (
    <>
      <p>
        <Trans>Pour :</Trans> <strong>{report ? report.person : <ConcernedName concerned={concerned} />}</strong>{' '}
        {!report && <a href="?">{t`Changer`}</a>}
      </p>
      <PageForm state={state} idempotencyKey={idempotencyKey}>
        <Why state={shown} report={report} />
        {!report && !concerned.isRegistered && <IdentityFields state={shown} />}
        <JourneyFields state={shown} />
        <Group title={t`Le poste`}>
          <PostField state={shown} posts={posts} />
        </Group>
        <Button>{t`Envoyer la demande`}</Button>
      </PageForm>
    </>
  );
}

function Why({ state, report }: FieldsProps & { report: Subject['report'] }) {
  const { i18n, t } = useLingui();
  const choices = useChoices(reasonWords);
  if (report) {
    const kind = lostKindWords[report.kind];
    return (
      <Inset>
        <p>
          <Trans>À la place de :</Trans> {kind ? i18n._(kind) : report.kind} ({report.reference})
        </p>
      </Inset>
    );
  }
  return (
    <Group title={t`La raison`}>
      <Radios {...fieldOf(state)('reason')} label={t`Pourquoi un laissez-passer ?`} choices={choices} />
    </Group>
  );
}
