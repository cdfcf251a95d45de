import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Inset } from '@jatigi/ui';
import type { ReactNode } from 'react';
import type { FormState } from '../../forms/outcome';
import { useLocale } from '../../layout/use-locale';
import type { Locale } from '../../locale/locale';
import { FreeText } from '../visa-application/free-text';
import { Who } from './person-name';
import { StaffForm } from './staff-form';
import { DocumentView } from './visas/document-viewer';

interface CaseHeadProps {
  /** Its state, its post and whatever else stands on top. */
  children: ReactNode;
  file: { assignedTo: string | null; allowedActions: readonly string[]; version: number };
  state: FormState | undefined;
}

/** The top of a file at a post: where it stands, who has it, and the way to take it. */
export function CaseHead({ children, file, state }: CaseHeadProps) {
  const { t } = useLingui();
  return (
    <div className="filters">
      {children}
      <p>
        <Trans>Confié à :</Trans>{' '}
        {file.assignedTo === null ? <Trans>personne</Trans> : <Who personId={file.assignedTo} />}
      </p>
      {file.allowedActions.includes('assign') && (
        <StaffForm intent="assign" state={state} version={file.version}>
          <Button kind="secondary">{t`Prendre la demande`}</Button>
        </StaffForm>
      )}
    </div>
  );
}

type Words = Record<Locale, string>;
type Missing = readonly { code: string; pointer?: string; words: Words }[];

interface CaseSaidProps {
  said: {
    refusal: { text: Words; note: string | null } | null;
    ending?: { text: Words } | null;
    /** What the person is asked for. */
    message?: string | null;
    missing: Missing;
  };
  /** What another authority says; it stands first. */
  children?: ReactNode;
}

/** What was decided and asked so far, and what the service finds missing. */
export function CaseSaid({ said: { refusal, ending, message, missing }, children }: CaseSaidProps) {
  const locale = useLocale();
  return (
    <>
      {children}
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
      {message && (
        <Inset>
          <p>
            <strong>
              <Trans>Demandé à la personne :</Trans>
            </strong>{' '}
            {message}
          </p>
        </Inset>
      )}
      <MissingBox missing={missing} />
    </>
  );
}

interface CaseDocumentsProps {
  documents: readonly { kind: string; mediaType: string }[];
  titleOf: (kind: string) => string;
  /** The page of the file, under which each document stands. */
  page: string;
  /** What stands above them. */
  children?: ReactNode;
}

/** Everything that was sent, to be looked at beside what was said. */
export function CaseDocuments({ documents, titleOf, page, children }: CaseDocumentsProps) {
  const locale = useLocale();
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">
        <Trans>Documents</Trans>
      </h2>
      {documents.length === 0 && (
        <p>
          <Trans>Rien n’a encore été envoyé.</Trans>
        </p>
      )}
      {children}
      {documents.map(({ kind, mediaType }) => (
        <div key={kind}>
          <h3>{titleOf(kind)}</h3>
          <DocumentView
            title={titleOf(kind)}
            mediaType={mediaType}
            src={`/${locale}/staff/${page}/documents/${kind}`}
          />
        </div>
      ))}
    </section>
  );
}

/** What the service finds missing. */
function MissingBox({ missing }: { missing: Missing }) {
  const locale = useLocale();
  if (missing.length === 0) return null;
  return (
    <Inset>
      <p>
        <strong>
          <Trans>Ce qui manque</Trans>
        </strong>
      </p>
      <ul>
        {missing.map(({ code, pointer = '', words }) => (
          <li key={`${pointer}${code}`}>{words[locale]}</li>
        ))}
      </ul>
    </Inset>
  );
}
