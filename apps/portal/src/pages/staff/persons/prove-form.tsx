import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@jatigi/ui';
import type { ActionFunctionArgs } from 'react-router';
import type { FormState } from '../../../forms/outcome';
import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { registrationPath } from '../../registration/registration-path';
import type { StaffRegistration } from '../../registration/registration.types';
import { deskRoles, hasRole } from '../../../layout/staff-areas';
import { commanding } from '../commanding';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { useViewer } from '../use-viewer';
import { problemWords } from './pair-words';

const words = {
  ...problemWords,
  'not-found': msg`Ce code n’existe pas, a déjà servi ou date de plus de quinze minutes. Demandez-en un nouveau.`,
  'code:': msg`Le code a huit signes, lettres et chiffres.`,
  'same-person': msg`Ce compte est déjà celui de cette personne.`,
};

/** The code that the person reads from her account: account and file become one, when a colleague confirms. */
export function proving(args: ActionFunctionArgs, typed: Typed) {
  const messages = translated(localeOf(args.request.url), words);
  const to = (answer: unknown): string =>
    `/${args.params['locale']}/staff/double-persons/${(answer as { id: string }).id}?done=propose-merge`;
  return commanding(args, { typed, to, messages }, (api, { idempotencyKey }) =>
    api.post(`${registrationPath(args)}/link-code`, { code: textOf(typed, 'code') }, { idempotencyKey }),
  );
}

interface Props {
  registration: StaffRegistration;
  state: FormState | undefined;
}

export function ProveForm({ registration, state }: Props) {
  const { t } = useLingui();
  const viewer = useViewer();
  const { errors, typed } = stateOf(state, 'link-code');
  if (!hasRole(viewer.grants, deskRoles) || registration.setAside) return null;
  return (
    <Folded intent="link-code" state={state} summary={t`La personne est devant vous et a un compte`}>
      <StaffForm intent="link-code" state={state}>
        <p>
          <Trans>
            Pour un enfant devenu grand, ou une personne inscrite par un proche : elle lit le code de son compte, vous
            vérifiez ses papiers, une autre personne du poste confirme. Ce dossier devient alors le sien.
          </Trans>
        </p>
        <TextField
          name="code"
          label={t`Code du compte`}
          hint={t`Huit signes, valables quinze minutes : la page « Code pour le guichet » de son compte`}
          value={typed['code']}
          error={errors['code']}
          input={{ autoComplete: 'off', maxLength: 16, size: 12 }}
        />
        <Button kind="secondary">{t`Proposer de rattacher le compte`}</Button>
      </StaffForm>
    </Folded>
  );
}
