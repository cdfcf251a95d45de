import { Trans, useLingui } from '@lingui/react/macro';
import { Details, TextField } from '@jatigi/ui';

/** For who has lost what gives the six digits. */
export function RecoveryCodeField({ error }: { error: string | undefined }) {
  const { t } = useLingui();
  return (
    <Details summary={t`Je n’ai plus mon application ou mon téléphone`}>
      <TextField
        name="recoveryCode"
        label={t`Code de secours`}
        hint={t`Douze signes, d’une liste que vous avez gardée. Il remplace le code à six chiffres, une seule fois.`}
        optional
        error={error}
        width="medium"
        input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: 20 }}
      />
      <p>
        <Trans>Vous n’avez pas non plus de code de secours ? Écrivez à un poste consulaire, ou allez-y.</Trans>
      </p>
    </Details>
  );
}
