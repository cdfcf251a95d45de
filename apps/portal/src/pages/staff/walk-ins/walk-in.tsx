import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Tag } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { gatewayContext } from '../../../api/gateway-context';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { DoneNotice } from '../done-notice';
import { postNames, PostNamesProvider } from '../policy/post-names';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { stateWords, visaStateWords } from '../words/states';
import { AnswerForm, MoneyForm, WithdrawForm } from './counter-forms';
import { counterPaymentOf } from './counter-payment';
import { CounterReceipt } from './counter-receipt';
import { CounterTasks } from './counter-tasks';
import { walkInCommand } from './walk-in-commands';
import { openWalkIn } from './walk-in-place';
import { walkInDoneWords } from './walk-in-words';

export function loader(args: LoaderFunctionArgs) {
  const { publicUrl } = args.context.get(gatewayContext);
  return loading(args, async () => {
    const [walkIn, names] = await Promise.all([openWalkIn(args), postNames(Api.of(args))]);
    const payment = walkIn.reference === null ? null : await counterPaymentOf(args, walkIn.id);
    const tracking = new URL(`/${localeOf(args.request.url)}/tracking`, publicUrl).href;
    return { walkIn, names, payment, tracking };
  });
}

export const action = (args: ActionFunctionArgs) => walkInCommand(args);

/** One address for the whole life of a walk-in: first what is left to fill, then the receipt and what the desk still does. */
export default function WalkInPage() {
  const { walkIn, names, payment, tracking } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { surname, givenNames } = walkIn.applicant;
  const name = [surname, givenNames].filter(Boolean).join(' ') || t`Demande sans nom encore`;
  const words = visaStateWords[walkIn.state] ?? stateWords[walkIn.state];
  return (
    <StaffPage title={t`Saisie au guichet : ${name}`} hasErrors={state !== undefined}>
      <PostNamesProvider value={names}>
        <div className="narrow">
          <div className="no-print">
            <BackLink href={`/${locale}/staff/queues/visas/desk`}>{t`Saisies au guichet`}</BackLink>
            <WholeRefusal state={state} />
            <DoneNotice words={walkInDoneWords} />
            <h1>
              {name} <Tag>{words ? i18n._(words) : walkIn.state}</Tag>
            </h1>
          </div>
          {walkIn.state === 'DRAFT' && <CounterTasks walkIn={walkIn} />}
          <AnswerForm walkIn={walkIn} state={state} />
          <MoneyForm payment={payment} state={state} />
          {walkIn.reference !== null && <CounterReceipt walkIn={walkIn} payment={payment} tracking={tracking} />}
          <WithdrawForm walkIn={walkIn} state={state} />
          {walkIn.state !== 'DRAFT' && (
            <p className="no-print">
              <a href={`/${locale}/staff/visas/${walkIn.id}`}>
                <Trans>Ouvrir le dossier à examiner</Trans>
              </a>
            </p>
          )}
        </div>
      </PostNamesProvider>
    </StaffPage>
  );
}
