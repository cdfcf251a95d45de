import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileField, Radios } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { useLocale } from '../layout/use-locale';
import { formatInstant } from '../locale/format';
import type { FormState } from './outcome';
import { PageForm } from './page-form';
import { UploadProgress } from './upload-progress';

export interface DocumentChoice {
  kind: string;
  label: string;
}

interface SendProps {
  title?: string;
  /** What to know before. */
  children?: ReactNode;
  /** In the order in which they are asked for. */
  choices: readonly DocumentChoice[];
  sent: readonly { kind: string }[];
  hint: string;
  state: FormState | undefined;
  idempotencyKey: string;
}

/** One document at a time; the first that is not there yet is chosen already. */
export function SendDocumentForm({ title, children, choices, sent, hint, state, idempotencyKey }: SendProps) {
  const { t } = useLingui();
  const known = new Set(sent.map(({ kind }) => kind));
  const own = state?.typed['command'] === 'attach' ? state : undefined;
  const next = choices.find(({ kind }) => !known.has(kind)) ?? choices[0];
  return (
    <section aria-labelledby="send">
      <h2 id="send">{title ?? t`Envoyer les pièces`}</h2>
      {children}
      <PageForm state={own} files draft={false} idempotencyKey={idempotencyKey}>
        <input type="hidden" name="command" value="attach" />
        <Radios
          name="kind"
          label={t`Quelle pièce envoyez-vous ?`}
          value={own?.typed['kind'] ?? next?.kind}
          choices={choices.map(({ kind, label }) => ({
            value: kind,
            label,
            ...(known.has(kind) && { hint: t`Déjà envoyée ; un nouveau fichier la remplace` }),
          }))}
        />
        <FileField
          name="file"
          label={t`Le fichier`}
          hint={hint}
          error={own?.errors['file']}
          accept="image/jpeg,image/png,application/pdf"
        />
        <UploadProgress />
        <Button>{t`Envoyer la pièce`}</Button>
      </PageForm>
    </section>
  );
}

interface SentProps {
  documents: readonly { kind: string; at: string }[];
  labelOf: (kind: string) => string;
  hrefOf: (kind: string) => string;
}

/** What was sent, each to be looked at again. */
export function SentDocumentList({ documents, labelOf, hrefOf }: SentProps) {
  const { t } = useLingui();
  const locale = useLocale();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="sent">
      <h2 id="sent">
        <Trans>Pièces envoyées</Trans>
      </h2>
      <ul>
        {documents.map(({ kind, at }) => (
          <li key={kind}>
            <a href={hrefOf(kind)} target="_blank" rel="noopener">
              {labelOf(kind)} {t`(nouvel onglet)`}
            </a>{' '}
            <span className="hint">{formatInstant(at, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
