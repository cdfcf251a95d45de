import { Trans, useLingui } from '@lingui/react/macro';
import { Inset, SummaryList, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { HistoryTimeline } from '../../../layout/history-timeline';
import type { HistoryLine } from '../../../layout/history-timeline';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { passportPath } from '../../passports/passport-path';
import { passportDocumentWords, passportTone } from '../../passports/passport-words';
import type { StaffPassportRequest } from '../../passports/passport.types';
import { FreeText } from '../../visa-application/free-text';
import { CaseDocuments, CaseHead, CaseSaid } from '../case-parts';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { Due } from '../due';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { commandFields, readCommand } from './passport-commands';
import { PassportForms } from './passport-forms';
import { usePassportRows } from './passport-rows';
import { doneWords, ministryWords, passportStateWords, problemWords } from './passport-words';

const PURPOSE = 'travel-document';

export function loader(args: LoaderFunctionArgs) {
  const path = passportPath(args);
  const api = Api.of(args);
  return loading(args, async () => {
    const [request, history] = await Promise.all([
      api.get<StaffPassportRequest>(path, { purpose: PURPOSE }),
      api.get<{ items: HistoryLine[] }>(`${path}/history`, { purpose: PURPOSE }),
    ]);
    return { request, history: history.items, today: new Date().toISOString().slice(0, 10) };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const command = readCommand(typed);
  if (!command) throw new Response(null, { status: 404 });
  const { intent, body } = command;
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = `/${args.params['locale']}/staff/passports/${args.params['id']}?done=${intent}`;
  return commanding(args, { typed, to, messages, fields: commandFields }, (api, options) =>
    api.post(`${passportPath(args)}/${intent}`, body, options),
  );
}

export default function PassportFile() {
  const { i18n } = useLingui();
  const { request, history, today } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { surname, givenNames } = request.person.name;
  return (
    <StaffPage title={`${request.reference}, ${surname} ${givenNames}`} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>
        {surname} {givenNames} <small className="hint">{request.reference}</small>
      </h1>
      <Head request={request} state={state} today={today} />
      <CaseSaid said={request}>
        <MinistrySaid request={request} />
      </CaseSaid>
      <div className="columns columns-2">
        <div className="pane">
          <PassportForms request={request} state={state} />
          <h2>
            <Trans>Ce qui est indiqué</Trans>
          </h2>
          <SummaryList rows={usePassportRows(request)} />
        </div>
        <div className="pane">
          <CaseDocuments
            documents={request.documents}
            titleOf={(kind) => i18n._(passportDocumentWords[kind] ?? { id: kind })}
            page={`passports/${request.id}`}
          />
        </div>
      </div>
      <HistoryTimeline items={history} />
    </StaffPage>
  );
}

interface FileProps {
  request: StaffPassportRequest;
}

function Head({ request, state, today }: FileProps & { state: FormState | undefined; today: string }) {
  const { i18n } = useLingui();
  const words = passportStateWords[request.state];
  return (
    <CaseHead file={request} state={state}>
      <p>
        <Tag tone={passportTone(request.state)}>{words ? i18n._(words) : request.state}</Tag> {request.post}
        {request.deliverTo !== request.post && ` → ${request.deliverTo}`}
      </p>
      {request.dueOn !== null && (
        <p>
          <Trans>Échéance :</Trans> <Due due={{ on: request.dueOn }} today={today} />
        </p>
      )}
    </CaseHead>
  );
}

/** What the ministry said: it asks the post, which asks the person. */
function MinistrySaid({ request: { ministryMessage } }: FileProps) {
  const { i18n } = useLingui();
  if (!ministryMessage) return null;
  const reason = ministryWords[ministryMessage.reason];
  return (
    <Inset>
      <p>
        <strong>{reason ? i18n._(reason) : ministryMessage.reason}</strong>
      </p>
      <FreeText text={ministryMessage.text} />
    </Inset>
  );
}
