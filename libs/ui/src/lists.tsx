import type { ReactNode } from 'react';
import { Tag } from './messages';
import type { Tone } from './messages';
import { useUiWords } from './words';

export interface Task {
  id: string;
  title: ReactNode;
  hint?: ReactNode;
  /** Absent: cannot be started yet. */
  href?: string | undefined;
  state: ReactNode;
  tone?: Tone;
}

/** What is left to do, each with its state. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="task-list">
      {tasks.map(({ id, title, hint, href, state, tone = 'neutral' }) => (
        <li key={id}>
          <div>
            {href === undefined ? (
              title
            ) : (
              <a href={href} aria-describedby={`${id}-state`}>
                {title}
              </a>
            )}
            {hint !== undefined && <div className="hint">{hint}</div>}
          </div>
          <div id={`${id}-state`}>
            <Tag tone={tone}>{state}</Tag>
          </div>
        </li>
      ))}
    </ul>
  );
}

export interface SummaryRow {
  key: string;
  label: ReactNode;
  value: ReactNode;
  changeHref?: string | undefined;
  /** What the link changes, for those who hear links without their row. */
  changeWhat?: string;
}

/** Questions and answers, each with the way back to it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const words = useUiWords();
  return (
    <dl className="summary-list">
      {rows.map(({ key, label, value, changeHref, changeWhat }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {changeHref !== undefined && (
            <dd className="summary-action">
              <a href={changeHref}>
                {words.change}
                <span className="visually-hidden"> {changeWhat ?? label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

export interface Step {
  key: string;
  title: ReactNode;
  when?: ReactNode;
  text?: ReactNode;
  state: 'done' | 'now' | 'later';
}

/** What happened and what comes, in order. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="timeline">
      {steps.map(({ key, title, when, text, state }) => (
        <li key={key} className={`step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <strong>{title}</strong>
          {when !== undefined && <span className="hint"> {when}</span>}
          {text !== undefined && <div>{text}</div>}
        </li>
      ))}
    </ol>
  );
}

/** Pages by cursor: there is no page number to jump to. */
export function CursorPaging({
  label,
  nextHref,
  firstHref,
}: {
  label: string;
  nextHref?: string | undefined;
  firstHref?: string | undefined;
}) {
  const words = useUiWords();
  if (nextHref === undefined && firstHref === undefined) return null;
  return (
    <nav className="paging" aria-label={label}>
      {firstHref !== undefined && (
        <a href={firstHref} rel="prev">
          {words.previous}
        </a>
      )}
      {nextHref !== undefined && (
        <a href={nextHref} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}
