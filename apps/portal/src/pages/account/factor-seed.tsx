import { Trans, useLingui } from '@lingui/react/macro';
import { Details } from '@jatigi/ui';

export interface Seed {
  secret: string;
  path: string;
  side: number;
}

const MARGIN = 4;

/** The seed to scan, and to type where nothing can be scanned: on the telephone that shows this page. */
export function FactorSeed({ secret, path, side }: Seed) {
  const { t } = useLingui();
  const size = side + 2 * MARGIN;
  return (
    <>
      <p>
        <Trans>
          Ouvrez votre application d’authentification (par exemple Aegis, FreeOTP, Google Authenticator), ajoutez un
          compte et lisez ce code :
        </Trans>
      </p>
      <svg
        className="qr"
        role="img"
        aria-label={t`Code QR à lire avec l’application ; la clé est aussi écrite ci-dessous`}
        viewBox={`${-MARGIN} ${-MARGIN} ${size} ${size}`}
        width="220"
        height="220"
        shapeRendering="crispEdges"
      >
        <rect x={-MARGIN} y={-MARGIN} width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <Details summary={t`Je ne peux pas lire de code QR`}>
        <p>
          <Trans>Dans l’application, choisissez de saisir une clé, et recopiez celle-ci :</Trans>
        </p>
        <p>
          <code className="number">{(secret.match(/.{1,4}/g) ?? []).join(' ')}</code>
        </p>
      </Details>
    </>
  );
}
