import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Checkbox, DateField, Select, TextField } from '@jatigi/ui';
import { useActionData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { grantBody } from './grant-input';
import { grantProblemWords, PURPOSE, roleWords } from './grant-words';

/** The account first: identity gives a role to a person, and people know each other's addresses. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), grantProblemWords);
  const to = `/${args.params['locale']}/staff/grants?done=request`;
  const fields = { '/act': 'reference', '/act/reference': 'reference', '/act/on': 'on' };
  return commanding(args, { typed, to, fields, messages }, async (api, { idempotencyKey }) => {
    const search = { email: textOf(typed, 'email') };
    const { personId } = await api.post<{ personId: string }>('/v1/identity/account-searches', search, {
      purpose: PURPOSE,
    });
    return api.post('/v1/identity/grants', grantBody(typed, personId), { idempotencyKey });
  });
}

export default function NewGrant() {
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`Demander une habilitation`} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/grants`}>{t`Habilitations`}</BackLink>
      <WholeRefusal state={state} />
      <h1>
        <Trans>Demander une habilitation</Trans>
      </h1>
      <div className="narrow">
        <StaffForm intent="request" state={state} draft>
          <Fields state={state} />
          <ActFields state={state} />
          <Button>{t`Proposer à un autre administrateur`}</Button>
        </StaffForm>
      </div>
    </StaffPage>
  );
}

function Fields({ state }: { state: FormState | undefined }) {
  const { i18n, t } = useLingui();
  const { typed = {}, errors = {} } = state ?? {};
  return (
    <>
      <TextField
        name="email"
        label={t`Adresse e-mail de la personne`}
        value={typed['email']}
        error={errors['email']}
        input={{ type: 'email', autoComplete: 'off', maxLength: 254 }}
      />
      <Select
        name="role"
        label={t`Rôle`}
        value={typed['role']}
        error={errors['role']}
        placeholder={t`Choisissez`}
        options={Object.entries(roleWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <TextField
        name="posts"
        label={t`Postes`}
        hint={t`Leurs codes, séparés par des virgules : BER, PAR. Une étoile pour tous, là où le rôle l’admet.`}
        value={typed['posts']}
        error={errors['posts']}
        width="medium"
        input={{ maxLength: 500 }}
      />
      <DateField name="from" label={t`Premier jour`} typed={typed} error={errors['from']} />
      <DateField
        name="to"
        label={t`Premier jour où elle ne compte plus`}
        hint={t`Vide : jusqu’à ce que quelqu’un y mette fin. Un intérim a toujours une fin.`}
        optional
        typed={typed}
        error={errors['to']}
      />
    </>
  );
}

function ActFields({ state }: { state: FormState | undefined }) {
  const { t } = useLingui();
  const { typed = {}, errors = {} } = state ?? {};
  return (
    <>
      <Checkbox
        name="interim"
        label={t`C’est un intérim : la personne remplace quelqu’un`}
        checked={typed['interim'] === 'yes'}
        error={errors['interim']}
      />
      <TextField
        name="reference"
        label={t`Acte qui nomme la personne`}
        hint={t`Sa référence, par exemple : Décision n° 2026-0147/MAEIAP-SG. Obligatoire pour un intérim.`}
        optional
        value={typed['reference']}
        error={errors['reference']}
        input={{ maxLength: 120 }}
      />
      <DateField name="on" label={t`Date de l’acte`} optional typed={typed} error={errors['on']} />
    </>
  );
}
