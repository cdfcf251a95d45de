import { Trans } from '@lingui/react/macro';
import { Inset } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import type { MissingLine } from './application.types';
import type { FormView } from './form-view';
import { stepOfPointer } from './steps';

/** What still stands between the file and its submission, each with the way to it. */
export function MissingList({ missing, form }: { missing: readonly MissingLine[]; form: FormView }) {
  const locale = useLocale();
  if (missing.length === 0) return null;
  return (
    <Inset>
      <h2>
        <Trans>Il manque encore</Trans>
      </h2>
      <ul>
        {missing.map((line) => (
          <li key={line.pointer + line.code}>
            <a href={hrefOf(line, form)}>{line.words[locale]}</a>
          </li>
        ))}
      </ul>
    </Inset>
  );
}

function hrefOf({ pointer }: MissingLine, { file, pageOf }: FormView): string {
  const step = stepOfPointer(pointer);
  if (step) return `${file}/${pageOf(step)}?check`;
  if (pointer === '/applicant/guardians') return `${file}/guardians`;
  return pointer.startsWith('/documents/') ? file + pointer : file;
}
