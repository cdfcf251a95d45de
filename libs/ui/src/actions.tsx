import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { useUiWords } from './words';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'primary' | 'secondary' | 'danger';
}

/** Sends its form. A double click sends it once when the script runs, and is one command for the service anyway. */
export function Button({ kind = 'primary', type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={`button button-${kind}`} data-once={type === 'submit' ? '' : undefined} {...rest}>
      {children}
    </button>
  );
}

/** A link that begins something. */
export function ButtonLink({
  href,
  kind = 'primary',
  children,
}: {
  href: string;
  kind?: 'primary' | 'secondary';
  children: ReactNode;
}) {
  return (
    <a href={href} className={`button button-${kind}`} draggable={false}>
      {children}
    </a>
  );
}

export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="button-group">{children}</div>;
}

export function BackLink({ href, children }: { href: string; children?: ReactNode }) {
  const words = useUiWords();
  return (
    <a href={href} className="back-link">
      {children ?? words.back}
    </a>
  );
}
