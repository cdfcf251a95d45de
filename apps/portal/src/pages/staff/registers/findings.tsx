import { useLingui } from '@lingui/react/macro';
import { problemWords, sectionWords } from './registry-words';
import { sectionOf } from './section-input';
import type { Finding } from './registry.types';
import { fieldNames } from './field-names';

/** What is missing or worth a second look, each with the way to its section. */
export function FindingsList({
  title,
  findings,
  base,
}: {
  title: string;
  findings: readonly Finding[];
  base?: string | undefined;
}) {
  const { i18n } = useLingui();
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {findings.map(({ pointer, code }) => {
          const section = sectionOf(pointer);
          const field = fieldNames[pointer.split('/').findLast((part) => Object.hasOwn(fieldNames, part)) ?? ''];
          const where = i18n._(sectionWords[section]) + (field ? `, ${i18n._(field)}` : '');
          const words = (problemWords as Record<string, (typeof problemWords)['required']>)[code];
          return (
            <li key={`${pointer}${code}`}>
              {base === undefined ? where : <a href={`${base}/${section}`}>{where}</a>}
              {code !== 'required' && words && ` : ${i18n._(words)}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
