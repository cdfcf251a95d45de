import { useLingui } from '@lingui/react/macro';
import { Details } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { postZone } from '../../../api/post-zone';
import { isRefusal } from '../../../api/problem';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { HistoryList } from '../history';
import type { History } from '../history';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import type { ConsultedService, FileConsultation } from '../consultations/consultation.types';
import { AppealBox } from './appeal-box';
import { appealDoneWords, appealHistoryWords, appealProblemWords } from './appeal-words';
import { Checklist } from './checklist';
import { fieldsOf } from './command-fields';
import { ConsultationsBox } from './consultations-box';
import { FilingPolicyBox } from './decision/filing-policy-box';
import type { FilingPolicy } from './decision/filing-policy.types';
import { DecisionBox } from './decision-box';
import { EarlierBox } from './earlier-box';
import type { EarlierFile } from './earlier-files';
import { EndingBox } from './ending-box';
import { NewPassportBox } from './new-passport-box';
import { DocumentViewer } from './document-viewer';
import { ExaminationForms } from './examination-forms';
import { ExaminationList } from './examination-list';
import { FileFacts } from './file-facts';
import { useHistoryDetails } from './history-details';
import { FileHead } from './file-head';
import { MomentForm } from './replay/moment-form';
import { commandName, readCommand, sendCommand } from './visa-commands';
import type { RefusalCode, VisaFile } from './visa-file.types';
import { doneWords, historyKindWords, problemWords, secondDecisionWords } from './visa-words';

const PURPOSE = 'adjudication';
const decisions = ['decide', 'decide-appeal'];

export function loader(args: LoaderFunctionArgs) {
  const path = `/v1/visas/applications/${encodeURIComponent(args.params['id'] ?? '')}`;
  const api = Api.of(args);
  return loading(args, async () => {
    const [file, history, codes, consultations, services, policy, earlier] = await Promise.all([
      api.get<VisaFile>(path, { purpose: PURPOSE }),
      api.get<History>(`${path}/history`, { purpose: PURPOSE }),
      api.get<{ items: RefusalCode[] }>('/v1/visas/refusal-codes'),
      api.get<{ items: FileConsultation[] }>(`${path}/consultations`, { purpose: PURPOSE }),
      api.get<{ items: ConsultedService[] }>('/v1/visas/consulted-services'),
      filingPolicy(api, path),
      api.get<{ items: EarlierFile[] }>(`${path}/earlier`, { purpose: PURPOSE }),
    ]);
    const { searchParams } = new URL(args.request.url);
    const [wanted, isDrawn] = [searchParams.get('document'), searchParams.get('preview') === 'pdf'];
    const uploaded = file.documents.filter(({ upload }) => upload !== null);
    const shown = uploaded.find(({ kind }) => kind === wanted) ?? uploaded[0] ?? null;
    const asked = { consultations: consultations.items, services: services.items, earlier: earlier.items };
    const zone = await postZone(args, file.post);
    const today = new Date().toISOString().slice(0, 10);
    return { file, history, asked, policy, codes: codes.items, shown, isDrawn, today, zone };
  });
}

/** None of a file that was erased. */
async function filingPolicy(api: Api, path: string): Promise<FilingPolicy | null> {
  try {
    return await api.get<FilingPolicy>(`${path}/filing-policy`, { purpose: PURPOSE });
  } catch (error) {
    if (isRefusal(error, 'not-found')) return null;
    throw error;
  }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const texts = (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
  const command = readCommand(typed, [...texts('codes'), ...texts('inadmissibleCodes'), ...texts('endingCodes')]);
  const { id = '', locale = 'fr' } = args.params;
  if (!command) throw new Response(null, { status: 404 });
  const name = commandName(typed['intent']);
  const own = decisions.includes(name) ? secondDecisionWords : {};
  const words = { ...problemWords, ...appealProblemWords, ...own };
  const { messages, fields } = fieldsOf(name, typed, translated(localeOf(args.request.url), words));
  const list = fields['/codes'] ?? 'codes';
  // The ticked codes are told as one text, so that the form can come back with all of them.
  const kept = { ...typed, [list]: texts(list).join(',') };
  const to = `/${locale}/staff/visas/${id}?done=${name}${typed['kind'] ? `&document=${typed['kind']}` : ''}`;
  return commanding(args, { typed: kept, to, fields, messages }, (api, options) =>
    sendCommand(api, id, command, options),
  );
}

export default function VisaFilePage() {
  const { file, history, asked, policy, codes, shown, isDrawn, today, zone } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const { surname, givenNames } = file.applicant;
  const name = `${surname ?? ''} ${givenNames ?? ''}`.trim();
  const about = useHistoryDetails(asked.services);
  const reference = file.reference ?? t`sans référence`;
  const locale = useLocale();
  const replay = { path: `/${locale}/staff/visas/${file.id}/as-of` };
  return (
    <StaffPage title={`${reference}, ${name}`} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <DoneNotice words={{ ...doneWords, ...appealDoneWords }} />
      <h1>
        {name} <small className="hint">{reference}</small>
      </h1>
      <FileHead file={file} state={state} today={today} />
      {file.filedBy === 'agent' && (
        <p>
          <a href={`/${locale}/staff/walk-ins/${file.id}`}>{t`Ouvrir au guichet (saisie, reçu, réponse)`}</a>
        </p>
      )}
      <AppealBox file={file} state={state} zone={zone} />
      <DecisionBox {...{ file, codes, asked, policy, isDrawn, state, today, zone }} />
      <div className="columns columns-2">
        <div className="pane">
          <DocumentViewer file={file} shown={shown} />
          <Checklist file={file} state={state} />
        </div>
        <div className="pane">
          <ExaminationList parts={file.examination} zone={zone} />
          <ConsultationsBox file={file} {...asked} state={state} zone={zone} />
          <FileFacts file={file} />
          {file.state !== 'DECISION_PROPOSED' && <EarlierBox earlier={asked.earlier} />}
          {file.state !== 'DECISION_PROPOSED' && <FilingPolicyBox policy={policy} services={asked.services} />}
        </div>
      </div>
      <NewPassportBox file={file} state={state} />
      <EndingBox file={file} codes={codes} state={state} zone={zone} />
      <ExaminationForms file={file} codes={codes} state={state} />
      <HistoryList
        history={history}
        words={{ ...historyKindWords, ...appealHistoryWords }}
        about={about}
        zone={zone}
        replay={replay}
      />
      <Details summary={t`Relire le dossier tel qu’il était`}>
        <MomentForm action={replay.path} zone={zone} />
      </Details>
    </StaffPage>
  );
}
