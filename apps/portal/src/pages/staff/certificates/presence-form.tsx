import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Radios, TextArea, TextField } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import type { CertificateKind, StaffCertificate } from '../../certificates/certificate.types';
import { presenceOf } from '../../certificates/what-is-needed';
import { StaffForm, stateOf } from '../staff-form';
import { presenceWords } from './certificate-words';

interface Props {
  certificate: StaffCertificate;
  kind: CertificateKind | null;
  state: FormState | undefined;
}

/** That the person was seen, how and when; by video only where the kind allows it. */
export function PresenceForm({ certificate, kind, state }: Props) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'record-presence');
  const modes = kind && presenceOf(kind) === 'counter' ? ['counter'] : ['counter', 'video'];
  return (
    <>
      <h3>{t`Constater la présence`}</h3>
      <StaffForm intent="record-presence" state={state} version={certificate.version} draft>
        <p>
          <Trans>Vous avez vu la personne, et comparé son visage à sa pièce d’identité.</Trans>
        </p>
        <Radios
          name="mode"
          label={t`Comment l’avez-vous vue ?`}
          value={typed['mode'] ?? 'counter'}
          error={errors['mode']}
          choices={Object.entries(presenceWords)
            .filter(([mode]) => modes.includes(mode))
            .map(([value, words]) => ({ value, label: i18n._(words) }))}
        />
        <DateField name="on" label={t`Le jour`} typed={typed} error={errors['on']} />
        <TextField
          name="time"
          label={t`L’heure`}
          hint={t`Par exemple 10:30`}
          optional
          width="short"
          value={typed['time']}
          error={errors['time']}
          input={{ maxLength: 5, autoComplete: 'off' }}
        />
        <TextArea
          name="note"
          label={t`Note`}
          hint={t`Pour le dossier : la pièce montrée, les circonstances.`}
          optional
          value={typed['note']}
          error={errors['note']}
          input={{ rows: 2, maxLength: 500 }}
        />
        <Button>{t`Constater la présence`}</Button>
      </StaffForm>
    </>
  );
}
