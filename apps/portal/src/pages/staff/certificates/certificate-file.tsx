import { Trans, useLingui } from '@lingui/react/macro';
import { Inset, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { HistoryTimeline } from '../../../layout/history-timeline';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { certificateKind, certificatePath } from '../../certificates/certificate-path';
import { certificateTone } from '../../certificates/certificate-words';
import type { StaffCertificate } from '../../certificates/certificate.types';
import { FreeText } from '../../visa-application/free-text';
import { CaseDocuments, CaseHead } from '../case-parts';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { certificateStateWords } from '../words/certificate-states';
import { commandFields, readCommand } from './certificate-commands';
import { CertificateFacts } from './certificate-facts';
import { CertificateForms } from './certificate-forms';
import { doneWords, problemWords } from './certificate-words';

const PURPOSE = 'civil-act';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const certificate = await Api.of(args).get<StaffCertificate>(certificatePath(args), { purpose: PURPOSE });
    return { certificate, kind: await certificateKind(args, certificate.kind, certificate.post) };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const command = readCommand(typed);
  if (!command) throw new Response(null, { status: 404 });
  const { intent, body } = command;
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = `/${args.params['locale']}/staff/certificates/${args.params['id']}?done=${intent}`;
  return commanding(args, { typed, to, messages, fields: commandFields(intent) }, (api, options) =>
    api.post(`${certificatePath(args)}/${intent}`, body, options),
  );
}

export default function StaffCertificateFile() {
  const { certificate, kind } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const locale = useLocale();
  const title = certificate.title[locale];
  const titleOf = (code: string): string => kind?.documents.find((one) => one.kind === code)?.label[locale] ?? code;
  return (
    <StaffPage title={`${certificate.reference}, ${title}`} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>
        {title} <small className="hint">{certificate.reference}</small>
      </h1>
      <Head certificate={certificate} state={state} />
      <Said certificate={certificate} />
      <div className="columns columns-2">
        <div className="pane">
          <h2>
            <Trans>Le dossier</Trans>
          </h2>
          <CertificateFacts certificate={certificate} kind={kind} />
          <CertificateForms certificate={certificate} kind={kind} state={state} />
        </div>
        <div className="pane">
          <CaseDocuments documents={certificate.documents} titleOf={titleOf} page={`certificates/${certificate.id}`}>
            {certificate.missing.length > 0 && (
              <p>
                <strong>
                  <Trans>Ce qui manque</Trans>
                </strong>{' '}
                {certificate.missing.map(titleOf).join(', ')}
              </p>
            )}
          </CaseDocuments>
        </div>
      </div>
      <HistoryTimeline items={certificate.history} />
    </StaffPage>
  );
}

interface FileProps {
  certificate: StaffCertificate;
}

function Head({ certificate, state }: FileProps & { state: FormState | undefined }) {
  const { i18n } = useLingui();
  const words = certificateStateWords[certificate.state];
  return (
    <CaseHead file={certificate} state={state}>
      <p>
        <Tag tone={certificateTone(certificate.state)}>{words ? i18n._(words) : certificate.state}</Tag>{' '}
        {certificate.post}
      </p>
    </CaseHead>
  );
}

/** What was said so far: to the person, to the agent, in a denial or a revocation. */
function Said({ certificate: { denial, revocation, message } }: FileProps) {
  const locale = useLocale();
  return (
    <>
      {[denial, revocation].map(
        (said, index) =>
          said && (
            <Inset key={index}>
              <p>{said.text[locale]}</p>
              <FreeText text={said.note} />
            </Inset>
          ),
      )}
      {message && (
        <Inset>
          <p>
            <strong>
              <Trans>Demandé :</Trans>
            </strong>{' '}
            {message}
          </p>
        </Inset>
      )}
    </>
  );
}
