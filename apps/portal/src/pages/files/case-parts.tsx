import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Details, Inset, Notice } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { PageForm } from '../../forms/page-form';
import { useLocale } from '../../layout/use-locale';
import type { Locale } from '../../locale/locale';
import { FreeText } from '../visa-application/free-text';

type Words = Record<Locale, string>;

/** What every request of a person to a post or a ministry says of itself. */
interface CaseAnswer {
  refusal: { text: Words; note: string | null } | null;
  nextStep: { text: Words } | null;
  /** What the post asks for in its own words. */
  message?: string | null;
  /** Why it ended otherwise. */
  ending?: { text: Words } | null;
  missing: readonly { code: string; pointer?: string; words: Words }[];
}

/** What the post or the ministry says, and what is left to do; then, as `children`, the paper. */
export function CaseNextStep({ answer, children }: { answer: CaseAnswer; children?: ReactNode }) {
  const { refusal, ending, nextStep, message, missing } = answer;
  const locale = useLocale();
  return (
    <>
      {refusal && (
        <Inset>
          <p>{refusal.text[locale]}</p>
          <FreeText text={refusal.note} />
        </Inset>
      )}
      {ending && (
        <Inset>
          <p>{ending.text[locale]}</p>
        </Inset>
      )}
      {nextStep && <p className="lead">{nextStep.text[locale]}</p>}
      {message && (
        <Inset>
          <p>
            <strong>
              <Trans>Le poste vous demande :</Trans>
            </strong>{' '}
            {message}
          </p>
        </Inset>
      )}
      {missing.length > 0 && <Missing missing={missing} />}
      {children}
    </>
  );
}

function Missing({ missing }: Pick<CaseAnswer, 'missing'>) {
  const locale = useLocale();
  return (
    <>
      <h2>
        <Trans>Ce qui manque</Trans>
      </h2>
      <ul>
        {missing.map(({ code, pointer = '', words }) => (
          <li key={`${pointer}${code}`}>{words[locale]}</li>
        ))}
      </ul>
    </>
  );
}

/** Said once, on the page after a form: `sent` a document, `saved` a correction. */
export function CaseDone({ what }: { what: string | null }) {
  if (what === null) return null;
  return (
    <Notice kind="success">
      <h2>
        {what === 'sent' ? (
          <Trans>Votre pièce est bien arrivée</Trans>
        ) : (
          <Trans>Vos changements sont enregistrés</Trans>
        )}
      </h2>
    </Notice>
  );
}

export function WithdrawRequest({ version, idempotencyKey }: { version: number; idempotencyKey: string }) {
  const { t } = useLingui();
  return (
    <Details summary={t`Retirer cette demande`}>
      <p>
        <Trans>La demande sera close. Vous pourrez en envoyer une autre.</Trans>
      </p>
      <PageForm state={undefined} draft={false} version={version} idempotencyKey={idempotencyKey}>
        <input type="hidden" name="command" value="withdraw" />
        <Button kind="danger">{t`Retirer la demande`}</Button>
      </PageForm>
    </Details>
  );
}
