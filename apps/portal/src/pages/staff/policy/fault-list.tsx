import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import { nameOfRow, placeOfPointer } from './faults';
import type { FaultyPlace } from './faults';
import { sectionWords, shapeWords } from './policy-words';
import { fieldsOf } from './row-fields';
import type { Policy, PolicyFault } from './policy.types';

interface Props {
  faults: readonly PolicyFault[];
  /** The set as it was sent; null when it was a file that nobody could read. */
  policy: Policy | null;
  /** Where rows are changed: each is a link there. */
  editHref?: string | undefined;
  /** Inside a form with changes that are not saved: each row is a button of it, and nothing is lost. */
  asButtons?: boolean;
}

const textOf = ({ section, at }: FaultyPlace): string => (at === null ? section : `${section}/${at}`);

/** Everything that is wrong with a set, each with the rows that have a part in it. */
export function FaultList({ faults, policy, editHref, asButtons = false }: Props) {
  const { i18n } = useLingui();
  const locale = useLocale();
  if (faults.length === 0) return null;
  return (
    <section aria-labelledby="faults" className="inset">
      <h2 id="faults">
        <Trans>À corriger : {faults.length}</Trans>
      </h2>
      <ul>
        {faults.map(({ code, rows, words }) => (
          <li key={code + rows.join()}>
            {shapeWords[code] ? i18n._(shapeWords[code]) : words[locale]}
            <ul>
              {rows.map((pointer) => (
                <li key={pointer}>
                  <RowLink place={placeOfPointer(pointer)} policy={policy} editHref={editHref} asButtons={asButtons} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RowLink({ place, policy, editHref, asButtons }: Omit<Props, 'faults'> & { place: FaultyPlace }) {
  const { i18n } = useLingui();
  const section = sectionWords[place.section];
  const name = nameOfRow(policy, place);
  const field = fieldsOf(place.section).find((one) => one.name === place.field);
  const parts = [section ? i18n._(section) : place.section, name, field ? i18n._(field.label) : place.field];
  const words = parts.filter((part) => part !== '').join(' › ');
  const target = place.at === null && place.section !== 'settings' ? `${place.section}/new` : textOf(place);
  if (asButtons)
    return (
      <button type="submit" className="link-button" name="step" value={`open:${target}`}>
        {words}
      </button>
    );
  return editHref === undefined ? <>{words}</> : <a href={`${editHref}?row=${target}`}>{words}</a>;
}
