import type { ReactNode } from 'react';
import { useUiWords } from './words';

export interface SummaryError {
  /** Name of the field; absent for what concerns the whole form. */
  field?: string | undefined;
  message: string;
}

/** All that is wrong, at the top of the page, each leading to its field. Focused by the enhancement script. */
export function ErrorSummary({ errors }: { errors: readonly SummaryError[] }) {
  const words = useUiWords();
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} data-focus>
      <h2>{words.errorSummaryTitle}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field ?? ''}${message}`}>
            {field === undefined ? message : <a href={`#${field}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Something to know before going on. */
export function Inset({ children }: { children: ReactNode }) {
  return <div className="inset">{children}</div>;
}

export function Warning({ children }: { children: ReactNode }) {
  const words = useUiWords();
  return (
    <div className="warning">
      <span aria-hidden="true" className="warning-mark">
        !
      </span>
      <strong>
        <span className="visually-hidden">{words.warning} : </span>
        {children}
      </strong>
    </div>
  );
}

/** What has just happened; polite, because it is good news. */
export function Notice({ kind = 'important', children }: { kind?: 'important' | 'success'; children: ReactNode }) {
  const words = useUiWords();
  return (
    <div className={`notice notice-${kind}`} role={kind === 'success' ? 'status' : 'region'} aria-label={words[kind]}>
      {children}
    </div>
  );
}

/** The big green answer at the end of a journey. */
export function Confirmation({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="confirmation">
      <h1>{title}</h1>
      {children !== undefined && <div className="confirmation-body">{children}</div>}
    </div>
  );
}

/** One verdict, with its own words: colour never speaks alone. */
export function Verdict({ tone, title, children }: { tone: Tone; title: ReactNode; children?: ReactNode }) {
  return (
    <div className={`verdict verdict-${tone}`} role="status">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

export type Tone = 'good' | 'bad' | 'wait' | 'neutral';

/** A state in a word. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <strong className={`tag tag-${tone}`}>{children}</strong>;
}

export function Details({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details>
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
