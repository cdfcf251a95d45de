import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList, Tag } from '@jatigi/ui';
import type { SummaryRow } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useSupersededRows } from '../../../layout/superseded-rows';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { HistoryTimeline } from '../../../layout/history-timeline';
import type { HistoryLine } from '../../../layout/history-timeline';
import { registrationPath } from '../../registration/registration-path';
import { documentWords, registrationTone } from '../../registration/registration-words';
import type { StaffRegistration } from '../../registration/registration.types';
import { CaseDocuments, CaseHead, CaseSaid } from '../case-parts';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { registrationStateWords } from '../words/states';
import { PersonNotices } from '../persons/person-notices';
import { ProveForm, proving } from '../persons/prove-form';
import { commandFields, readCommand } from './registration-commands';
import { RegistrationFactGroups } from './registration-facts';
import { RegistrationForms } from './registration-forms';
import { doneWords, problemWords } from './registration-words';

const PURPOSE = 'registration';

export function loader(args: LoaderFunctionArgs) {
  const path = registrationPath(args);
  const api = Api.of(args);
  return loading(args, async () => {
    const [registration, history] = await Promise.all([
      api.get<StaffRegistration>(path, { purpose: PURPOSE }),
      api.get<{ items: HistoryLine[] }>(`${path}/history`, { purpose: PURPOSE }),
    ]);
    return { registration, history: history.items };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  if (typed['intent'] === 'link-code') return proving(args, typed);
  const command = readCommand(typed);
  if (!command) throw new Response(null, { status: 404 });
  const { intent, body } = command;
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = `/${args.params['locale']}/staff/registrations/${args.params['id']}?done=${intent}`;
  return commanding(args, { typed, to, messages, fields: commandFields(intent) }, (api, options) =>
    api.post(`${registrationPath(args)}/${intent}`, body, options),
  );
}

export default function RegistrationFile() {
  const { i18n } = useLingui();
  const { registration, history } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { surname, givenNames } = registration.facts.name;
  return (
    <StaffPage title={`${registration.reference}, ${surname} ${givenNames}`} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>
        {surname} {givenNames} <small className="hint">{registration.reference}</small>
      </h1>
      <Head registration={registration} state={state} />
      <PersonNotices registration={registration} />
      <CaseSaid said={registration} />
      <div className="columns columns-2">
        <div className="pane">
          <h2>
            <Trans>Ce qui est indiqué</Trans>
          </h2>
          <SummaryList rows={useRequestRows(registration)} />
          <RegistrationFactGroups facts={registration.facts} />
          <RegistrationForms registration={registration} state={state} />
          <ProveForm registration={registration} state={state} />
        </div>
        <div className="pane">
          <CaseDocuments
            documents={registration.documents}
            titleOf={(kind) => i18n._(documentWords[kind] ?? { id: kind })}
            page={`registrations/${registration.id}`}
          />
        </div>
      </div>
      <HistoryTimeline items={history} />
    </StaffPage>
  );
}

interface FileProps {
  registration: StaffRegistration;
}

function Head({ registration, state }: FileProps & { state: FormState | undefined }) {
  const { i18n } = useLingui();
  const words = registrationStateWords[registration.state];
  return (
    <CaseHead file={registration} state={state}>
      <p>
        <Tag tone={registrationTone(registration.state)}>{words ? i18n._(words) : registration.state}</Tag>{' '}
        {registration.post}
      </p>
    </CaseHead>
  );
}

function useRequestRows(registration: StaffRegistration): SummaryRow[] {
  const { t } = useLingui();
  const locale = useLocale();
  const { number, registeredOn, validUntil, createdAt, certificate } = registration;
  const superseded = useSupersededRows(certificate);
  const rows = [
    {
      key: 'for',
      label: t`Qui est inscrit`,
      value: registration.for === 'ward' ? t`Une personne dont le demandeur est responsable` : t`Le demandeur`,
    },
    { key: 'asked', label: t`Demandée le`, value: formatDate(createdAt, locale) },
    { key: 'number', label: t`Numéro consulaire`, value: number },
    { key: 'registered', label: t`Inscription faite le`, value: registeredOn && formatDate(registeredOn, locale) },
    { key: 'until', label: t`Valable jusqu’au`, value: validUntil && formatDate(validUntil, locale) },
    { key: 'certificate', label: t`Numéro de l’attestation`, value: certificate && certificate.number },
    ...superseded,
  ];
  return rows.filter(({ value }) => value !== null);
}
