import { Trans, useLingui } from '@lingui/react/macro';
import { FieldSet, Select, TextField } from '@jatigi/ui';
import type { FormState } from '../../forms/outcome';
import type { Guardian } from './application.types';
import { guardianRelationWords } from './guardian-words';

interface GuardiansProps {
  guardians: readonly Guardian[];
  state: FormState | undefined;
}

/** Who answers for a minor: one or two persons. */
export function GuardianFields({ guardians, state }: GuardiansProps) {
  const { t } = useLingui();
  const second = t`Deuxième personne, s’il y en a une`;
  return (
    <>
      <OneGuardian place={0} guardian={guardians[0]} state={state} title={t`Première personne`} />
      <OneGuardian place={1} guardian={guardians[1]} state={state} title={second} />
    </>
  );
}

/** Why they are asked for. */
export function WhyGuardians() {
  return (
    <p>
      <Trans>
        Un voyageur de moins de dix-huit ans a besoin de l’accord de ceux qui répondent de lui. L’accord signé se joint
        avec les autres pièces.
      </Trans>
    </p>
  );
}

interface GuardianProps {
  place: number;
  title: string;
  guardian: Guardian | undefined;
  state: FormState | undefined;
}

function OneGuardian({ place, title, guardian, state }: GuardianProps) {
  const { i18n, t } = useLingui();
  const { typed = {}, errors = {} } = state ?? {};
  const field = (name: keyof Guardian) => ({
    name: `${name}-${place}`,
    value: typed[`${name}-${place}`] ?? guardian?.[name],
    error: errors[`${name}-${place}`],
  });
  return (
    <FieldSet field={{ name: `guardian-${place}`, label: title }}>
      <TextField {...field('name')} label={t`Nom et prénoms`} input={{ maxLength: 160 }} />
      <Select
        {...field('relation')}
        label={t`Lien avec l’enfant`}
        placeholder={t`Choisir`}
        options={Object.entries(guardianRelationWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <TextField {...field('phone')} label={t`Téléphone`} optional input={{ type: 'tel', maxLength: 20 }} />
    </FieldSet>
  );
}
