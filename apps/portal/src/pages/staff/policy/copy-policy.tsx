import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, DateField, TextField } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { dateOf, textOf, typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { FaultList } from './fault-list';
import { OverrideFields } from './override-fields';
import { overrideOf, pathOf, POLICY_SETS } from './policy-api';
import { problemWords } from './policy-words';
import type { PolicyDetail } from './policy.types';
import { commandingWithFaults } from './with-faults';
import type { FaultyState } from './with-faults';

const baseOf = (args: LoaderFunctionArgs): Promise<PolicyDetail> =>
  Api.of(args).get<PolicyDetail>(pathOf(args.params['id']));

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({ base: await baseOf(args) }));
}

const fields = { '/policy/version': 'version', '/policy/activeFrom': 'activeFrom' };

/** A draft that says what the other set says, under a name and from a day of its own. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = (made: unknown): string =>
    `/${args.params['locale']}/staff/policy/${(made as { id: string }).id}?done=copied`;
  return commandingWithFaults(args, { typed, to, messages, fields }, async (api, { idempotencyKey }) => {
    const base = await loading(args, () => baseOf(args));
    const policy = { ...base.policy, version: textOf(typed, 'version'), activeFrom: dateOf(typed, 'activeFrom') };
    const body = { policy, basedOn: base.policyVersion, ...overrideOf(typed) };
    return api.post<{ id: string }>(POLICY_SETS, body, { idempotencyKey });
  });
}

export default function CopyPolicy() {
  const { base } = useLoaderData<typeof loader>();
  const state = useActionData() as FaultyState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const { typed = {}, errors = {} } = state ?? {};
  return (
    <StaffPage title={t`Préparer une nouvelle série`} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/policy`}>{t`Politique des visas`}</BackLink>
      <WholeRefusal state={state} />
      <FaultList faults={state?.faults ?? []} policy={base.policy} />
      <h1>
        <Trans>Préparer une nouvelle série</Trans>
      </h1>
      <div className="narrow">
        <p>
          <Trans>
            Elle commence avec les règles de la série {base.policyVersion}. Rien ne change pour personne avant qu’une
            autre personne l’approuve et que sa date vienne.
          </Trans>
        </p>
        <StaffForm intent="copy" state={state} draft>
          <TextField
            name="version"
            label={t`Nom de la nouvelle série`}
            hint={t`Majuscules, chiffres, points et tirets, par exemple ML-2027.1. Il ne change plus.`}
            value={typed['version'] ?? ''}
            error={errors['version']}
            width="medium"
            input={{ maxLength: 40 }}
          />
          <DateField
            name="activeFrom"
            label={t`Entre en vigueur le`}
            hint={t`Demain au plus tôt ; la date se change tant que la série est un brouillon.`}
            typed={typed}
            error={errors['activeFrom']}
          />
          <OverrideFields set={base} code={state?.code} state={{ typed, errors }} />
          <Button>{t`Créer le brouillon`}</Button>
        </StaffForm>
      </div>
    </StaffPage>
  );
}
