import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import type { GrantTerms, RefusalCode } from '../visas/visa-file.types';
import type { AskedParameters } from './batch.types';

/** The terms of a grant in one line. */
export function TermsLine({ terms }: { terms: GrantTerms }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { visaType, entries, stayDays } = terms;
  const [from, until] = [formatDate(terms.validFrom, locale), formatDate(terms.validUntil, locale)];
  const times = entries === 0 ? t`plusieurs entrées` : entries === 1 ? t`une entrée` : t`deux entrées`;
  return (
    <>
      {visaType}, {times},{' '}
      <Trans>
        du {from} au {until}
      </Trans>
      , <Trans>{stayDays} jours</Trans>
    </>
  );
}

/** The reasons of a refusal, each in the words that the applicant will read. */
export function ReasonLines({ codes, known }: { codes: readonly string[]; known: readonly RefusalCode[] }) {
  const locale = useLocale();
  return (
    <ul>
      {codes.map((code) => (
        <li key={code}>
          {code} : {known.find((one) => one.code === code)?.text[locale] ?? code}
        </li>
      ))}
    </ul>
  );
}

/** What was asked for all files of a batch; nothing where the command needs no more than its name. */
export function AskedTerms({ asked, known }: { asked: AskedParameters; known: readonly RefusalCode[] }) {
  const { decision, codes, document } = asked;
  if (document !== undefined) return <p>{document}</p>;
  if (decision === undefined) return null;
  return (
    <div>
      <p>
        <strong>{decision === 'grant' ? <Trans>Accorder le visa</Trans> : <Trans>Refuser le visa</Trans>}</strong>
        {isWhole(asked) && (
          <>
            {' '}
            <TermsLine terms={asked} />
          </>
        )}
      </p>
      {codes && <ReasonLines codes={codes} known={known} />}
    </div>
  );
}

const isWhole = (asked: AskedParameters): asked is GrantTerms => asked.visaType !== undefined;
