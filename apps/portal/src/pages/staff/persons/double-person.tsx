import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Tag } from '@jatigi/ui';
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
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { ComparedPersons } from './compared-persons';
import { readPairCommand } from './pair-person';
import type { Pair } from './pair.types';
import { PairForms } from './pair-forms';
import { doneWords, pairStateWords, problemWords, sourceWords } from './pair-words';

const pathOf = (id = ''): string => `/v1/identity/double-persons/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({
    pair: await Api.of(args).get<Pair>(pathOf(args.params['id']), { purpose: 'registration' }),
  }));
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const command = readPairCommand(typed);
  if (!command) throw new Response(null, { status: 404 });
  const { intent, body } = command;
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = `/${args.params['locale']}/staff/double-persons/${args.params['id']}?done=${intent}`;
  return commanding(args, { typed, to, messages }, (api, options) =>
    api.post(`${pathOf(args.params['id'])}/${intent}`, body, options),
  );
}

export default function DoublePersonPage() {
  const { pair } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const words = pairStateWords[pair.state];
  const source = sourceWords[pair.source];
  return (
    <StaffPage title={`${t`Une personne ou deux ?`} ${pair.reference}`} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/queues/double-persons/suspected`}>{t`Personnes en double`}</BackLink>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>
        <Trans>Une personne ou deux ?</Trans> <small className="hint">{pair.reference}</small>
      </h1>
      <p>
        <Tag tone={pair.state === 'MERGED' ? 'good' : 'wait'}>{words ? i18n._(words) : pair.state}</Tag>{' '}
        {[pair.post, pair.otherPost].filter(Boolean).join(', ')}
      </p>
      {source && <p>{i18n._(source)}</p>}
      <Reasons pair={pair} />
      <ComparedPersons pair={pair} />
      <PairForms pair={pair} state={state} />
      <HistoryTimeline items={pair.history} />
    </StaffPage>
  );
}

function Reasons({ pair: { reasons } }: { pair: Pair }) {
  const locale = useLocale();
  if (reasons.length === 0) return null;
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">
        <Trans>Ce qui les rapproche ou les sépare</Trans>
      </h2>
      <ul>
        {reasons.map(({ code, text }) => (
          <li key={code}>{text[locale]}</li>
        ))}
      </ul>
    </section>
  );
}
