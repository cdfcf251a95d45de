import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonGroup, Tag } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatInstant } from '../../locale/format';
import { stateWords } from './mandate-words';
import type { Mandate } from './mandate.types';
import { WhatIsAllowed } from './what-is-allowed';

export const isOpen = ({ state }: Mandate): boolean => state === 'OFFERED' || state === 'ACCEPTED';

/** A mandate that I gave: who, how long, what for, when it was last used, and its end. */
export function GivenMandate({ mandate }: { mandate: Mandate }) {
  const { t } = useLingui();
  const name = mandate.helperName ?? t`un aidant`;
  return (
    <section className="card">
      <Head mandate={mandate} name={name} />
      {isOpen(mandate) && (
        <>
          <WhatIsAllowed mandate={mandate} />
          <EndForm mandate={mandate} label={t`Mettre fin au mandat de ${name}`} />
        </>
      )}
    </section>
  );
}

/** A mandate that I received: act under it, or give it back. */
export function ReceivedMandate({ mandate, isActing }: { mandate: Mandate; isActing: boolean }) {
  const { t } = useLingui();
  const name = mandate.giverName ?? t`une autre personne`;
  return (
    <section className="card">
      <Head mandate={mandate} name={name} />
      {isOpen(mandate) && (
        <>
          <WhatIsAllowed mandate={mandate} />
          {mandate.live && !isActing && (
            <form method="post">
              <input type="hidden" name="mandate" value={mandate.id} />
              <Button name="intent" value="act">{t`Agir pour ${name}`}</Button>
            </form>
          )}
          <EndForm mandate={mandate} label={t`Rendre le mandat de ${name}`} />
        </>
      )}
    </section>
  );
}

function Head({ mandate, name }: { mandate: Mandate; name: string }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { label, tone } = stateWords[mandate.state];
  return (
    <>
      <h3>{name}</h3>
      <p>
        <Tag tone={tone}>{i18n._(label)}</Tag>
      </p>
      <p>
        <Trans>
          Du {formatDate(mandate.from, locale)} au {formatDate(mandate.until, locale)}.
        </Trans>{' '}
        {mandate.lastUseAt === null ? (
          <Trans>Jamais utilisé.</Trans>
        ) : (
          <Trans>Utilisé la dernière fois le {formatInstant(mandate.lastUseAt, locale)}.</Trans>
        )}
      </p>
      <p>
        <a href={`/${locale}/account/helpers/${mandate.id}`}>{t`Lire ce qui a été fait (${name})`}</a>
      </p>
    </>
  );
}

export function EndForm({ mandate, label }: { mandate: Mandate; label: string }) {
  const locale = useLocale();
  return (
    <form method="post" action={`/${locale}/account/helpers`}>
      <input type="hidden" name="mandate" value={mandate.id} />
      <ButtonGroup>
        <Button kind="secondary" name="intent" value="end">
          {label}
        </Button>
      </ButtonGroup>
    </form>
  );
}
