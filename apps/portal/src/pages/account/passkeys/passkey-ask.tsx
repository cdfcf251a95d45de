import { useLingui } from '@lingui/react/macro';
import { Button } from '@jatigi/ui';
import type { ReactNode } from 'react';
import passkeyScript from '../../../browser/passkey-device.ts?worker&url';

interface PasskeyAskProps {
  label: string;
  /** Where the browser asks for a challenge when the button is pressed … */
  ask?: string;
  /** … or the challenge of a new key, when this page brought it. */
  create?: object;
  kind?: 'primary' | 'secondary';
  /** What stands after the button, for those who see it. */
  children?: ReactNode;
}

/**
 * In a form: a button that asks the authenticator and sends the form with its answer. Hidden from browsers that have no
 * passkeys or run no program; what they read instead is marked `data-without-passkey`.
 */
export function PasskeyAsk({ label, ask, create, kind = 'primary', children }: PasskeyAskProps) {
  const { t } = useLingui();
  return (
    <>
      <div
        hidden
        data-passkey={create ? 'create' : 'get'}
        data-ask={ask}
        data-options={create ? JSON.stringify(create) : undefined}
        data-waiting={t`Suivez ce que votre appareil demande…`}
        data-cancelled={t`Rien n’a été fait : la demande a été fermée ou a duré trop longtemps. Recommencez quand vous voulez.`}
        data-known={t`Cet appareil a déjà une clé d’accès pour ce compte.`}
        data-failed={t`La clé d’accès n’a pas pu être utilisée. Rechargez la page et recommencez.`}
      >
        <input type="hidden" name="passkey" />
        <p>
          <Button type="button" kind={kind}>
            {label}
          </Button>
        </p>
        <p role="status" className="field-error" />
        {children}
      </div>
      <script type="module" src={passkeyScript} />
    </>
  );
}
