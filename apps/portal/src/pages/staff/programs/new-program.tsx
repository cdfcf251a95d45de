import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Checkboxes, Radios, TextArea, TextField } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import type { ProgramRequest } from '../../programs/program.types';
import { commanding } from '../commanding';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { programBody } from './program-input';
import { kindWords, programProblemWords } from './program-words';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, () => Api.of(args).get<{ items: ProgramRequest['scopes'] }>('/v1/identity/scopes'));
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const chosen = form.getAll('scopes').map(String);
  const typed = { ...typedOf(form), scopes: chosen.join(' ') };
  const messages = translated(localeOf(args.request.url), programProblemWords);
  const to = `/${args.params['locale']}/staff/programs?done=registered`;
  return commanding(args, { typed, to, messages }, (api, { idempotencyKey }) =>
    api.post('/v1/identity/machine-clients', programBody(typed, chosen), { idempotencyKey }),
  );
}

export default function NewProgram() {
  const { items } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`Enregistrer un programme`} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/programs`}>{t`Programmes`}</BackLink>
      <WholeRefusal state={state} />
      <h1>
        <Trans>Enregistrer un programme</Trans>
      </h1>
      <div className="narrow">
        <StaffForm intent="register" state={state} draft>
          <Fields state={state} scopes={items} />
          <Button>{t`Proposer à un autre administrateur`}</Button>
        </StaffForm>
      </div>
    </StaffPage>
  );
}

function Fields({ state, scopes }: { state: FormState | undefined; scopes: ProgramRequest['scopes'] }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const typed = (name: string): string => state?.typed[name] ?? '';
  const error = (name: string): string | undefined => state?.errors[name];
  return (
    <>
      <TextField
        name="name"
        label={t`Nom du programme`}
        hint={t`Tel que les gens le lisent quand il demande un accès.`}
        value={typed('name')}
        error={error('name')}
        input={{ maxLength: 100 }}
      />
      <Radios
        name="kind"
        label={t`Genre`}
        value={typed('kind') || 'machine'}
        error={error('kind')}
        choices={Object.entries(kindWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <TextArea
        name="jwks"
        label={t`Clés publiques (programme d’une administration)`}
        hint={t`Un jeu de clés JWK, par exemple {"keys":[…]}. Jamais de clé privée.`}
        value={typed('jwks')}
        error={error('jwks')}
      />
      <TextArea
        name="redirectUris"
        label={t`Adresses de retour (application)`}
        hint={t`Une par ligne.`}
        value={typed('redirectUris')}
        error={error('redirectUris')}
      />
      <Checkboxes
        name="scopes"
        label={t`Ce qu’une borne ou une application peut demander`}
        values={typed('scopes').split(' ')}
        error={error('scopes')}
        choices={scopes.map(({ action, words }) => ({ value: action, label: words[locale] }))}
      />
      <TextField
        name="requestsPerMinute"
        label={t`Requêtes par minute`}
        value={typed('requestsPerMinute') || '600'}
        error={error('requestsPerMinute')}
        width="short"
        input={{ inputMode: 'numeric', maxLength: 6 }}
      />
    </>
  );
}
