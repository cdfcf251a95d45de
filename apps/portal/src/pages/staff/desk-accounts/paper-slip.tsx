import { Trans, useLingui } from '@lingui/react/macro';
import { Inset, SummaryList, Warning } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';

export interface Slip {
  code: string;
  number: string;
  expiresAt: string;
  /** Where the person types it. */
  address: string;
}

/** What the person takes home: it is all that the page prints. */
export function PaperSlip({ slip: { code, number, expiresAt, address } }: { slip: Slip }) {
  const { t } = useLingui();
  const locale = useLocale();
  const until = formatDate(expiresAt, locale);
  return (
    <>
      <div className="no-print">
        <Warning>
          <Trans>
            Imprimez cette page et donnez le papier à la personne, à elle seule. Le code n’est montré qu’une fois. Vous
            ne pouvez pas l’utiliser vous-même.
          </Trans>
        </Warning>
      </div>
      <section aria-labelledby="slip">
        <Inset>
          <h2 id="slip">
            <Trans>Votre compte auprès des services consulaires du Mali</Trans>
          </h2>
          <p>
            <Trans>Votre code :</Trans> <strong className="number big-code">{code.match(/.{4}/g)?.join('-')}</strong>
          </p>
          <SummaryList
            rows={[
              { key: 'where', label: t`Où le taper`, value: address },
              { key: 'number', label: t`Votre identifiant, ensuite`, value: <span className="number">{number}</span> },
              { key: 'until', label: t`Valable jusqu’au`, value: until },
            ]}
          />
          <p>
            <Trans>
              Le code sert une seule fois : vous choisissez alors votre mot de passe. Ne le donnez à personne, pas même
              à un agent. Vous pourrez ajouter un téléphone ou un e-mail plus tard. Papier perdu ? Un guichet en imprime
              un autre, et celui-ci ne vaut plus rien.
            </Trans>
          </p>
        </Inset>
      </section>
    </>
  );
}
