import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, SummaryList } from '@jatigi/ui';
import { data, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { gatewayContext } from '../../../api/gateway-context';
import { loading } from '../../../api/page-errors';
import { submitting } from '../../../forms/outcome';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { problemWords, PURPOSE, stateWords } from './desk-account-words';
import type { DeskAccount } from './desk-account-words';
import { PaperSlip } from './paper-slip';
import type { Slip } from './paper-slip';

type Answer = FormState & { slip?: Slip };

const pathOf = (id: string | undefined): string => `/v1/identity/desk-accounts/${encodeURIComponent(id ?? '')}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, () => Api.of(args).get<DeskAccount>(pathOf(args.params['id']), { purpose: PURPOSE }));
}

/** A new code: it stands in this answer only, to be printed; an older slip stops working. */
export function action(args: ActionFunctionArgs) {
  const locale = localeOf(args.request.url);
  const { publicUrl } = args.context.get(gatewayContext);
  const options = { typed: { intent: 'code' }, messages: translated(locale, problemWords) };
  return submitting(args, options, async () => {
    const code = await Api.of(args).post<Omit<Slip, 'address'>>(`${pathOf(args.params['id'])}/codes`, {});
    const address = new URL(`/${locale}/paper-code`, publicUrl).href;
    return data<Answer>({ errors: {}, typed: {}, slip: { ...code, address } });
  });
}

export default function DeskAccountPage() {
  const account = useLoaderData<typeof loader>();
  const state = useActionData() as Answer | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const hasErrors = state !== undefined && !state.slip;
  return (
    <StaffPage title={t`Compte ${account.number}`} hasErrors={hasErrors}>
      <div className="no-print">
        <BackLink href={`/${locale}/staff/desk-accounts`}>{t`Ouvrir un compte au guichet`}</BackLink>
        <h1>
          <Trans>
            Compte <span className="number">{account.number}</span>
          </Trans>
        </h1>
        <WholeRefusal state={hasErrors ? state : undefined} />
        <Facts account={account} />
        {account.state === 'WAITING' && (
          <StaffForm intent="code" state={undefined}>
            <Button kind={state?.slip ? 'secondary' : 'primary'}>
              {account.codeExpiresAt === null ? t`Obtenir le code à imprimer` : t`Obtenir un nouveau code`}
            </Button>
          </StaffForm>
        )}
      </div>
      {state?.slip && <PaperSlip slip={state.slip} />}
    </StaffPage>
  );
}

function Facts({ account: { post, state, openedAt, codeExpiresAt, redeemedAt } }: { account: DeskAccount }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const rows = [
    { key: 'state', label: t`État`, value: i18n._(stateWords[state]) },
    { key: 'post', label: t`Poste`, value: post },
    { key: 'opened', label: t`Ouvert le`, value: formatDate(openedAt, locale) },
    { key: 'until', label: t`Code valable jusqu’au`, value: codeExpiresAt && formatDate(codeExpiresAt, locale) },
    { key: 'redeemed', label: t`Code utilisé le`, value: redeemedAt && formatDate(redeemedAt, locale) },
  ];
  return <SummaryList rows={rows.filter(({ value }) => value !== null)} />;
}
