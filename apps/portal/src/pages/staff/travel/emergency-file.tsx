import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList, Tag } from '@jatigi/ui';
import type { SummaryRow } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { HistoryTimeline } from '../../../layout/history-timeline';
import type { HistoryLine } from '../../../layout/history-timeline';
import { useEmergencyRows } from '../../travel/emergency-rows';
import { emergencyPath } from '../../travel/travel-paths';
import { emergencyDocumentWords, travelTone } from '../../travel/travel-words';
import type { StaffEmergencyDocument } from '../../travel/travel.types';
import { CaseDocuments, CaseHead, CaseSaid } from '../case-parts';
import { DoneNotice } from '../done-notice';
import { usePersonRows } from '../registrations/registration-facts';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { emergencyDeskAction } from './emergency-action';
import { EmergencyForms } from './emergency-forms';
import { doneWords, emergencyStateWords, PURPOSE } from './travel-desk-words';

export function loader(args: LoaderFunctionArgs) {
  const path = emergencyPath(args);
  const api = Api.of(args);
  return loading(args, async () => {
    const [document, history] = await Promise.all([
      api.get<StaffEmergencyDocument>(path, { purpose: PURPOSE }),
      api.get<{ items: HistoryLine[] }>(`${path}/history`, { purpose: PURPOSE }),
    ]);
    return { document, history: history.items };
  });
}

export function action(args: ActionFunctionArgs) {
  return emergencyDeskAction(args);
}

export default function EmergencyFile() {
  const { i18n } = useLingui();
  const { document, history } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { surname, givenNames } = document.person.name;
  return (
    <StaffPage title={`${document.reference}, ${surname} ${givenNames}`} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>
        {surname} {givenNames} <small className="hint">{document.reference}</small>
      </h1>
      <Head document={document} state={state} />
      <CaseSaid said={document} />
      <div className="columns columns-2">
        <div className="pane">
          <h2>
            <Trans>La demande</Trans>
          </h2>
          <SummaryList rows={[...useEmergencyRows(document, document.post), ...useCheckRows(document)]} />
          <h2>
            <Trans>La personne</Trans>
          </h2>
          <SummaryList rows={usePersonRows(document.person)} />
          <EmergencyForms document={document} state={state} />
        </div>
        <div className="pane">
          <CaseDocuments
            documents={document.documents}
            titleOf={(kind) => i18n._(emergencyDocumentWords[kind] ?? { id: kind })}
            page={`travel/${document.id}`}
          />
        </div>
      </div>
      <HistoryTimeline items={history} />
    </StaffPage>
  );
}

interface FileProps {
  document: StaffEmergencyDocument;
}

function Head({ document, state }: FileProps & { state: FormState | undefined }) {
  const { i18n } = useLingui();
  const words = emergencyStateWords[document.state];
  return (
    <CaseHead file={document} state={state}>
      <p>
        <Tag tone={travelTone(document.state)}>{words ? i18n._(words) : document.state}</Tag> {document.post}
      </p>
    </CaseHead>
  );
}

/** How the identity was checked, and what the sheet stands in for. */
function useCheckRows({ registered, identityCheck, lostDocument }: StaffEmergencyDocument): SummaryRow[] {
  const { t } = useLingui();
  const rows = [
    {
      key: 'registered',
      label: t`Registre consulaire`,
      value: registered ? t`Inscrite : son état civil vient du registre` : t`Pas inscrite : son état civil est déclaré`,
    },
    {
      key: 'lost',
      label: t`Remplace`,
      value: lostDocument && `${lostDocument.issuingCountry} ${lostDocument.number}`,
    },
    {
      key: 'check',
      label: t`Identité vérifiée par`,
      value: identityCheck && checkedBy(identityCheck, t`registre consulaire`),
    },
  ];
  return rows.filter(({ value }) => value !== null);
}

function checkedBy(check: NonNullable<StaffEmergencyDocument['identityCheck']>, register: string): string {
  if (check.by === 'witnesses') return check.witnesses.map(({ consularNumber }) => consularNumber).join(', ');
  return check.note ?? register;
}
