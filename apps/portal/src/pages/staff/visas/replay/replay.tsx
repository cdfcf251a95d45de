import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink } from '@jatigi/ui';
import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../../api/api';
import { loading } from '../../../../api/page-errors';
import { postZone } from '../../../../api/post-zone';
import { isRefusal } from '../../../../api/problem';
import { refusalOf } from '../../../../forms/outcome';
import type { FormState } from '../../../../forms/outcome';
import type { Typed } from '../../../../forms/typed';
import { useLocale } from '../../../../layout/use-locale';
import { localeOf } from '../../../../locale/locale';
import { translated } from '../../../../locale/translated';
import { HistoryList } from '../../history';
import type { History } from '../../history';
import { StaffPage } from '../../staff-page';
import { appealHistoryWords } from '../appeal-words';
import type { RefusalCode, VisaFile } from '../visa-file.types';
import { historyKindWords } from '../visa-words';
import { askedMoment, typedMoment } from './asked-moment';
import { MomentForm } from './moment-form';
import { momentFieldWords, momentProblemWords } from './moment-words';
import { ReplayedFile } from './replayed-file';
import type { Replayed } from './replayed-file';

const PURPOSE = 'adjudication';

/** What is asked stands in the address: of a step of the history an instant, of the form a day and a time. */
export function loader(args: LoaderFunctionArgs) {
  const path = `/v1/visas/applications/${encodeURIComponent(args.params['id'] ?? '')}`;
  const api = Api.of(args);
  return loading(args, async () => {
    const [today, history, codes] = await Promise.all([
      api.get<VisaFile>(path, { purpose: PURPOSE }),
      api.get<History>(`${path}/history`, { purpose: PURPOSE }),
      api.get<{ items: RefusalCode[] }>('/v1/visas/refusal-codes'),
    ]);
    const zone = await postZone(args, today.post);
    const found = await replayed(args, path, zone);
    const { id, reference } = today;
    const page = { id, reference, history: { ...history, reads: [] }, codes: codes.items, zone, ...found };
    return data(page, { status: found.state ? found.status : 200 });
  });
}

interface Found {
  file: Replayed | null;
  state: FormState | undefined;
  status: number;
}

async function replayed(args: LoaderFunctionArgs, path: string, zone: string): Promise<Found> {
  const { searchParams } = new URL(args.request.url);
  const typed: Typed = Object.fromEntries(searchParams);
  const { asOf, wrong } = typed['asOf'] ? { asOf: typed['asOf'], wrong: {} } : askedMoment(typed, zone, new Date());
  if (asOf === undefined) {
    const words = translated(localeOf(args.request.url), momentFieldWords);
    const errors = Object.fromEntries(Object.entries(wrong).map(([field, code]) => [field, words[code]]));
    return { file: null, state: { errors, typed }, status: 400 };
  }
  try {
    const file = await Api.of(args).get<Replayed>(path, { purpose: PURPOSE, query: { asOf } });
    return { file, state: undefined, status: 200 };
  } catch (error) {
    const messages = translated(localeOf(args.request.url), momentProblemWords);
    const state = isRefusal(error) ? refusalOf(args, error, { typed, messages, fields: { '/asOf': 'on' } }) : null;
    if (!state || !isRefusal(error)) throw error;
    return { file: null, state, status: error.status };
  }
}

/** A visa file as it stood at a moment of the past: to be read, nothing else. */
export default function ReplayPage() {
  const { id, reference, history, codes, zone, file, state } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const title = t`Dossier tel qu’il était`;
  const path = `/${locale}/staff/visas/${id}/as-of`;
  return (
    <StaffPage title={`${title}, ${reference ?? t`sans référence`}`} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/visas/${id}`}>{t`Le dossier d’aujourd’hui`}</BackLink>
      {file ? (
        <ReplayedFile file={file} codes={codes} zone={zone} />
      ) : (
        <h1>
          {title} <small className="hint">{reference}</small>
        </h1>
      )}
      <h2>
        <Trans>Un autre moment</Trans>
      </h2>
      <MomentForm action={path} zone={zone} moment={file ? typedMoment(file.asOf, zone) : undefined} state={state} />
      <HistoryList
        history={history}
        words={{ ...historyKindWords, ...appealHistoryWords }}
        zone={zone}
        replay={{ path, asOf: file?.asOf }}
      />
    </StaffPage>
  );
}
