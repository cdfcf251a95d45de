import { Trans, useLingui } from '@lingui/react/macro';
import { CursorPaging } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import type { ConsultedService } from '../consultations/consultation.types';
import { postNames, PostNamesProvider } from '../policy/post-names';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { visaKinds } from '../visa-kinds/visa-kinds';
import { FilesFilters } from './files-filters';
import { filesAddress, filesQuestionOf } from './files-question';
import { FilesTable } from './files-table';
import { PURPOSE } from './network-words';
import type { OpenFile, Paged } from './network.types';
import { SentOutcomes } from './sent-outcomes';
import { sendFiles } from './send-files';
import type { Sent } from './send-files';
import { TransferFields } from './transfer-fields';

export function loader(args: LoaderFunctionArgs) {
  const question = filesQuestionOf(args.request.url);
  const api = Api.of(args);
  return loading(args, async () => {
    const [page, services, names, visaTypes] = await Promise.all([
      api.get<Paged<OpenFile>>('/v1/visas/network/files', { purpose: PURPOSE, query: { ...question, limit: 50 } }),
      api.get<{ items: ConsultedService[] }>('/v1/visas/consulted-services'),
      postNames(api),
      visaKinds(api),
    ]);
    const today = new Date().toISOString().slice(0, 10);
    return { page, question, names, services: services.items, visaTypes, today };
  });
}

export const action = (args: ActionFunctionArgs) => sendFiles(args);

export default function NetworkFiles() {
  const { page, question, names, services, visaTypes, today } = useLoaderData<typeof loader>();
  const { sent, state } = useAnswer();
  const { t } = useLingui();
  const locale = useLocale();
  const { cursor: _page, ...filters } = question;
  return (
    <StaffPage title={t`Dossiers de visa ouverts`} hasErrors={state !== undefined} list>
      <PostNamesProvider value={names}>
        <WholeRefusal state={state} />
        <h1>
          <Trans>Dossiers de visa ouverts</Trans>
        </h1>
        <p>
          <a href={`/${locale}/staff/network`}>{t`Revenir au réseau des postes`}</a>
        </p>
        {sent && <SentOutcomes sent={sent} />}
        <FilesFilters question={question} services={services} visaTypes={visaTypes} />
        <FilesForm files={page.items} services={services} today={today} to={filesAddress(filters)} state={state} />
        <CursorPaging
          label={t`Pages des dossiers`}
          firstHref={question.cursor === undefined ? undefined : filesAddress(filters)}
          nextHref={page.next === null ? undefined : filesAddress({ ...filters, cursor: page.next })}
        />
        <p>
          <a href={`/${locale}/staff/network/files.csv${filesAddress(filters)}`}>
            {t`Exporter tous ces dossiers (CSV, sans aucun nom)`}
          </a>
        </p>
      </PostNamesProvider>
    </StaffPage>
  );
}

/** What became of the transfer that was sent, or the form that comes back with what is wrong. */
function useAnswer(): { sent?: Sent; state?: FormState } {
  const answer = useActionData() as FormState | Sent | undefined;
  if (answer === undefined) return {};
  return 'outcomes' in answer ? { sent: answer } : { state: answer };
}

interface FormProps {
  files: readonly OpenFile[];
  services: readonly ConsultedService[];
  today: string;
  to: string;
  state: FormState | undefined;
}

function FilesForm({ files, services, today, to, state }: FormProps) {
  if (files.length === 0)
    return (
      <p>
        <Trans>Aucun dossier ouvert avec ces filtres.</Trans>
      </p>
    );
  const ticked = state?.typed['lines']?.split(' ') ?? [];
  return (
    <form method="post" action={to}>
      <FilesTable files={files} services={services} today={today} ticked={ticked} />
      {files.some(({ mayTransfer }) => mayTransfer) && <TransferFields state={state} />}
    </form>
  );
}
