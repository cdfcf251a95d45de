import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Radios, SummaryList, TextArea, Warning } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { countryName, formatInstant } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { Who } from '../person-name';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { outcomeWords, reasonWords, screeningProblemWords, sourceWords } from './screening-words';
import type { Hit, ListedName } from './screening.types';

const PURPOSE = 'adjudication';
const pathOf = (id = ''): string => `/v1/visas/screening/hits/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({
    hit: await Api.of(args).get<Hit>(pathOf(args.params['id']), { purpose: PURPOSE }),
  }));
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  if (typed['intent'] !== 'adjudicate') throw new Response(null, { status: 404 });
  const messages = translated(localeOf(args.request.url), screeningProblemWords);
  const to = `/${args.params['locale'] ?? 'fr'}/staff/screening?done=adjudicate`;
  const body = { outcome: textOf(typed, 'outcome'), reason: textOf(typed, 'reason') };
  return commanding(args, { typed, messages, to }, (api, options) =>
    api.post(`${pathOf(args.params['id'])}/adjudicate`, body, { ...options, purpose: PURPOSE }),
  );
}

/** What a list says beside what the file says; a person tells whether they speak of one person. */
export default function HitPage() {
  const { hit } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const title = t`Signalement sur la demande ${hit.reference ?? ''}`;
  return (
    <StaffPage title={title} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/screening`}>{t`Signalements à examiner`}</BackLink>
      <WholeRefusal state={state} />
      <h1>{title}</h1>
      <p>
        {i18n._(sourceWords[hit.source])}, {formatInstant(hit.raisedAt, locale)}
      </p>
      {hit.erasedAt !== null && (
        <Warning>
          <Trans>Le détail de ce signalement est effacé ; seule la conclusion reste.</Trans>
        </Warning>
      )}
      <Compared hit={hit} />
      {hit.outcome !== null && <Said hit={hit} />}
      {hit.allowedActions.includes('adjudicate') && (
        <div className="narrow">
          <AdjudicateForm hit={hit} state={state} />
        </div>
      )}
    </StaffPage>
  );
}

const inFull = ({ surname, givenNames }: ListedName): string => `${surname} ${givenNames}`.trim();

function Compared({ hit: { applicant, listed, reasons } }: { hit: Hit }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const inCountries = (codes: readonly string[]) => codes.map((code) => countryName(code, locale)).join(', ') || '—';
  const words = reasons.map((reason) => (reasonWords[reason] ? i18n._(reasonWords[reason]) : reason));
  const file = [
    { key: 'name', label: t`Nom`, value: inFull(applicant) },
    ...(applicant.otherNames.length > 0
      ? [{ key: 'others', label: t`Autres noms`, value: applicant.otherNames.join(' ; ') }]
      : []),
    { key: 'born', label: t`Date de naissance`, value: applicant.birthDate },
    { key: 'nationality', label: t`Nationalités`, value: inCountries(applicant.nationalities) },
  ];
  const list = listed && [
    { key: 'name', label: t`Noms`, value: listed.names.map(inFull).join(' ; ') },
    { key: 'born', label: t`Date de naissance`, value: listed.birthDate ?? '—' },
    { key: 'nationality', label: t`Nationalités`, value: inCountries(listed.nationalities) },
    {
      key: 'papers',
      label: t`Documents`,
      value: listed.documents.map(({ issuer, number }) => `${issuer} ${number}`).join(', ') || '—',
    },
    { key: 'note', label: t`Note`, value: listed.note },
  ];
  return (
    <>
      {words.length > 0 && (
        <p>
          <Trans>Pourquoi :</Trans> {words.join(', ')}
        </p>
      )}
      <div className="columns columns-2">
        <section aria-labelledby="file" className="pane">
          <h2 id="file">
            <Trans>Dans le dossier</Trans>
          </h2>
          <SummaryList rows={file} />
        </section>
        {list && (
          <section aria-labelledby="list" className="pane">
            <h2 id="list">
              <Trans>Sur la liste</Trans>
            </h2>
            <SummaryList rows={list} />
          </section>
        )}
      </div>
    </>
  );
}

function Said({ hit: { outcome, adjudication, adjudicatedBy, adjudicatedAt } }: { hit: Hit }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const rows = [
    { key: 'outcome', label: t`Conclusion`, value: outcome ? i18n._(outcomeWords[outcome]) : '—' },
    { key: 'why', label: t`Pourquoi`, value: adjudication ?? '—' },
    {
      key: 'by',
      label: t`Par`,
      value: adjudicatedBy && adjudicatedAt && (
        <>
          <Who personId={adjudicatedBy} />, {formatInstant(adjudicatedAt, locale)}
        </>
      ),
    },
  ];
  return <SummaryList rows={rows} />;
}

function AdjudicateForm({ hit, state }: { hit: Hit; state: FormState | undefined }) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'adjudicate');
  return (
    <StaffForm intent="adjudicate" state={state} version={hit.version} draft>
      <Radios
        name="outcome"
        label={t`Le dossier et la liste parlent de`}
        hint={t`Ce n’est pas une décision sur le visa : deux autres personnes la prennent.`}
        value={typed['outcome']}
        error={errors['outcome']}
        choices={Object.entries(outcomeWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <TextArea
        name="reason"
        label={t`Pourquoi`}
        hint={t`Effacé avec le détail, 50 jours plus tard.`}
        value={typed['reason']}
        error={errors['reason']}
        input={{ rows: 4, maxLength: 1000 }}
      />
      <Button>{t`Me prononcer`}</Button>
    </StaffForm>
  );
}
