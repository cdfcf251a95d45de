import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, Notice, TextField } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { ApiProblem } from '../../api/problem';
import { refusalOf, submitting, summaryOf } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { AskedFor } from './asked-for';
import type { ProgramRequest } from './program.types';

const messages = {
  'user_code:user-code-invalid': msg`Ce code n’est pas connu, a déjà servi ou a expiré. Relisez l’écran, ou demandez un nouveau code.`,
  'user_code:': msg`Donnez les huit lettres que montre l’écran`,
  'rate-limited': msg`Trop d’essais. Attendez une minute avant de recommencer.`,
} as const;

const LONGEST_CODE = 20;
const devices = '/v1/identity/device-authorizations';

interface Found {
  done: string | null;
  userCode: string | null;
  request: ProgramRequest | null;
  state: FormState | null;
}

/** Without a code, the question for it; with one, what the kiosk behind it asks for. */
export function loader(args: LoaderFunctionArgs): Promise<Found> {
  const { searchParams } = new URL(args.request.url);
  const userCode = searchParams.get('user_code')?.slice(0, LONGEST_CODE) ?? null;
  const found: Found = { done: searchParams.get('done'), userCode, request: null, state: null };
  return loading(args, async () => {
    if (userCode === null) {
      await Api.of(args).get('/v1/identity/me');
      return found;
    }
    try {
      return { ...found, request: await Api.of(args).post<ProgramRequest>(`${devices}/look-up`, { userCode }) };
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const options = {
        typed: { user_code: userCode },
        fields: { '/userCode': 'user_code' },
        messages: translated(localeOf(args.request.url), messages),
      };
      const state = refusalOf(args, error, options);
      if (!state) throw error;
      return { ...found, state };
    }
  });
}

export async function action(args: ActionFunctionArgs) {
  const { decision, userCode } = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed: {}, messages: translated(locale, messages) }, async () => {
    await Api.of(args).post(`${devices}/decide`, { userCode, decision });
    throw redirect(`/${locale}/device?done=${decision === 'allow' ? 'allowed' : 'denied'}`, 303);
  });
}

/** Where a person lets a kiosk act for her, by the code on its screen (RFC 8628). */
export default function Device() {
  const { done, userCode, request, state } = useLoaderData<typeof loader>();
  const sent = useActionData() as FormState | undefined;
  const { t } = useLingui();
  return (
    <Page title={t`Relier une borne`} hasErrors={state !== null || sent !== undefined}>
      <div className="narrow">
        {done !== null && <Done allowed={done === 'allowed'} />}
        <ErrorSummary errors={summaryOf(state ?? undefined)} />
        <h1>
          <Trans>Relier une borne</Trans>
        </h1>
        {request && userCode ? (
          <AskedFor request={request} state={sent} userCode={userCode} />
        ) : (
          done === null && <AskCode state={state} />
        )}
      </div>
    </Page>
  );
}

function AskCode({ state }: { state: FormState | null }) {
  const { t } = useLingui();
  return (
    <form method="get" noValidate>
      <TextField
        name="user_code"
        label={t`Code montré par la borne`}
        hint={t`Huit lettres, par exemple WDJB-MJHT. Ne saisissez qu’un code que vous voyez vous-même sur l’écran devant vous.`}
        value={state?.typed['user_code'] ?? ''}
        error={state?.errors['user_code']}
        width="medium"
        input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: LONGEST_CODE }}
      />
      <Button>{t`Continuer`}</Button>
    </form>
  );
}

function Done({ allowed }: { allowed: boolean }) {
  return (
    <Notice kind="success">
      <p>
        {allowed ? (
          <Trans>C’est fait : la borne continue d’elle-même. Vous pouvez fermer cette page.</Trans>
        ) : (
          <Trans>La borne n’a reçu aucun accès.</Trans>
        )}
      </p>
    </Notice>
  );
}
