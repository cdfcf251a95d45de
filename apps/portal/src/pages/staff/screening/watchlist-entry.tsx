import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, DateField, SummaryList, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { dateOf, typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { countryName, formatDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { Folded } from '../folded';
import { Who } from '../person-name';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { entryStateWords, entryTones, screeningDoneWords, screeningProblemWords, stepWords } from './screening-words';
import type { Entry } from './screening.types';

const PURPOSE = 'adjudication';
const pathOf = (id = ''): string => `/v1/visas/watchlist/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({
    entry: await Api.of(args).get<Entry>(pathOf(args.params['id']), { purpose: PURPOSE }),
  }));
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const step = typed['intent'] ?? '';
  if (step !== 'review' && !Object.hasOwn(stepWords, step)) throw new Response(null, { status: 404 });
  const messages = translated(localeOf(args.request.url), screeningProblemWords);
  const { id = '', locale = 'fr' } = args.params;
  const body = step === 'review' ? { reviewOn: dateOf(typed, 'reviewOn') } : {};
  return commanding(args, { typed, messages, to: `/${locale}/staff/watchlist/${id}?done=${step}` }, (api, options) =>
    api.post(`${pathOf(id)}/${step}`, body, options),
  );
}

/** One entry, and what this person may do with it: who proposed never decides. */
export default function WatchlistEntryPage() {
  const { entry } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const [name] = entry.names;
  const title = name ? `${name.surname} ${name.givenNames}`.trim() : t`Inscription effacée`;
  const steps = Object.entries(stepWords).filter(([step]) => entry.allowedActions.includes(step));
  return (
    <StaffPage title={title} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/watchlist`}>{t`Liste de vigilance`}</BackLink>
      <WholeRefusal state={state} />
      <DoneNotice words={screeningDoneWords} />
      <h1>{title}</h1>
      <p>
        <Tag tone={entryTones[entry.state]}>{i18n._(entryStateWords[entry.state])}</Tag>
      </p>
      <SummaryList rows={[...useDetails(entry), ...useTerms(entry)]} />
      <div className="columns columns-2">
        {steps.map(([step, words]) => (
          <StaffForm key={step} intent={step} state={state} version={entry.version}>
            <Button kind={step.startsWith('reject') ? 'secondary' : 'primary'}>{i18n._(words)}</Button>
          </StaffForm>
        ))}
      </div>
      {entry.allowedActions.includes('review') && (
        <Folded intent="review" state={state} summary={t`Garder, et dire quand la réexaminer`}>
          <ReviewForm entry={entry} state={state} />
        </Folded>
      )}
    </StaffPage>
  );
}

function useDetails({ names, birthDate, nationalities, documents, note }: Entry) {
  const { t } = useLingui();
  const locale = useLocale();
  const others = names.slice(1).map(({ surname, givenNames }) => `${surname} ${givenNames}`.trim());
  const papers = documents.map(({ issuer, number }) => `${countryName(issuer, locale)} ${number}`);
  return [
    { key: 'aliases', label: t`Autres noms`, value: others.join(' ; ') || '—' },
    { key: 'born', label: t`Date de naissance`, value: birthDate?.value ?? '—' },
    {
      key: 'nationality',
      label: t`Nationalités`,
      value: nationalities.map((code) => countryName(code, locale)).join(', ') || '—',
    },
    { key: 'papers', label: t`Documents`, value: papers.join(', ') || '—' },
    { key: 'note', label: t`Note`, value: note || '—' },
  ];
}

function useTerms({ legalBasis, authority, expiresOn, reviewOn, proposedBy, approvedBy }: Entry) {
  const { t } = useLingui();
  const locale = useLocale();
  return [
    { key: 'basis', label: t`Texte qui la permet`, value: legalBasis },
    { key: 'authority', label: t`Autorité`, value: authority },
    { key: 'review', label: t`À réexaminer le`, value: formatDate(reviewOn, locale) },
    { key: 'until', label: t`Jusqu’au`, value: formatDate(expiresOn, locale) },
    { key: 'proposed', label: t`Proposée par`, value: <Who personId={proposedBy} /> },
    { key: 'approved', label: t`Approuvée par`, value: approvedBy ? <Who personId={approvedBy} /> : '—' },
  ];
}

function ReviewForm({ entry, state }: { entry: Entry; state: FormState | undefined }) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'review');
  return (
    <StaffForm intent="review" state={state} version={entry.version}>
      <DateField name="reviewOn" label={t`À réexaminer le`} typed={typed} error={errors['reviewOn']} />
      <Button>
        <Trans>Garder l’inscription</Trans>
      </Button>
    </StaffForm>
  );
}
