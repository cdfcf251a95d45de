import { useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import { noticedWords, sectionWords, turnedAwayWords } from './policy-words';
import type { SimulatedGroup, SimulationResult, Words } from './policy.types';

interface GroupsProps {
  groups: readonly SimulatedGroup[];
  /** What the rules say, by their names. */
  texts: Readonly<Record<string, Words>>;
}

/** How many come out differently in the same way, and why. */
export function DifferentGroups({ groups, texts }: GroupsProps) {
  const { t } = useLingui();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Qui aurait un autre résultat`}>
      <table className="stacked">
        <caption>{t`Qui aurait un autre résultat`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Demandes`}</th>
            <th scope="col">{t`Avant`}</th>
            <th scope="col">{t`Après`}</th>
            <th scope="col">{t`Ce qui change`}</th>
            <th scope="col">{t`À cause de`}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={JSON.stringify(group)}>
              <th scope="row">{group.applications}</th>
              <td data-label={t`Avant`}>
                <Outcome code={group.before} />
              </td>
              <td data-label={t`Après`}>
                <Outcome code={group.after} />
              </td>
              <td data-label={t`Ce qui change`}>
                <Fields fields={group.fields} />
              </td>
              <td data-label={t`À cause de`}>
                {group.because.map((rule) => (
                  <Reason key={rule} rule={rule} text={texts[rule]} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The applications by their ids: whoever simulates learns nothing about a person. */
export function DifferentApplications({ applications }: Pick<SimulationResult, 'applications'>) {
  const { t } = useLingui();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Demandes au résultat différent`}>
      <table className="stacked">
        <caption className="visually-hidden">{t`Demandes au résultat différent`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Numéro interne`}</th>
            <th scope="col">{t`Avant`}</th>
            <th scope="col">{t`Après`}</th>
            <th scope="col">{t`Ce qui change`}</th>
          </tr>
        </thead>
        <tbody>
          {applications.map(({ id, before, after, fields }) => (
            <tr key={id}>
              <th scope="row">
                <code>{id}</code>
              </th>
              <td data-label={t`Avant`}>
                <Outcome code={before} />
              </td>
              <td data-label={t`Après`}>
                <Outcome code={after} />
              </td>
              <td data-label={t`Ce qui change`}>
                <Fields fields={fields} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Outcome({ code }: { code: string }) {
  const { i18n } = useLingui();
  const words = turnedAwayWords[code];
  return <>{words ? i18n._(words) : code}</>;
}

function Fields({ fields }: { fields: readonly string[] }) {
  const { i18n } = useLingui();
  return <>{fields.map((field) => (noticedWords[field] ? i18n._(noticedWords[field]) : field)).join(', ')}</>;
}

/** A row of the policy by what it says; one that only the other set has, by its name. */
function Reason({ rule, text }: { rule: string; text: Words | undefined }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const settings = sectionWords['settings'];
  const words = text?.[locale] ?? (rule.startsWith('settings.') && settings ? i18n._(settings) : '');
  return (
    <div>
      {words} <code className="hint">{rule}</code>
    </div>
  );
}
