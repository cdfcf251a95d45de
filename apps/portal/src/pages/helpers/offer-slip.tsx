import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Inset } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatInstant } from '../../locale/format';
import type { Mandate } from './mandate.types';
import { WhatIsAllowed } from './what-is-allowed';

export interface Offered {
  mandate: Mandate;
  code: string;
  /** Where the helper types it. */
  address: string;
}

const grouped = (code: string): string => (code.match(/.{1,4}/g) ?? []).join(' ');

/** The code, large enough to read aloud, copy or print; it is not shown again. */
export function OfferSlip({ offered: { mandate, code, address } }: { offered: Offered }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { helperName, from, until, offerExpiresAt } = mandate;
  return (
    <>
      <Inset>
        <p className="lead">
          <strong className="number big-code">{grouped(code)}</strong>
        </p>
        <p>
          <Trans>
            Donnez ce code à <strong>{helperName}</strong>, et à personne d’autre. Il vaut une seule fois, jusqu’au{' '}
            {formatInstant(offerExpiresAt, locale)}. Il n’est montré que maintenant : notez-le ou imprimez cette page.
          </Trans>
        </p>
        <p>
          <Trans>
            L’aidant se connecte avec son propre compte et tape le code ici : <code>{address}</code>
          </Trans>
        </p>
      </Inset>
      <h2>
        <Trans>Ce que vous lui confiez</Trans>
      </h2>
      <p>
        <Trans>
          Du {formatDate(from, locale)} au {formatDate(until, locale)}.
        </Trans>
      </p>
      <WhatIsAllowed mandate={mandate} />
      <p className="no-print">
        <ButtonLink kind="secondary" href={`/${locale}/account/helpers`}>{t`J’ai noté le code`}</ButtonLink>
      </p>
    </>
  );
}
