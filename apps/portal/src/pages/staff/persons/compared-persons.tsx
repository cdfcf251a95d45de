import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList, Tag } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import type { RegistrationFacts } from '../../registration/registration.types';
import { ComparedTable } from '../compared-table';
import { compareGroups } from '../registers/differences';
import { RegistrationFactGroups, useRegistrationGroups } from '../registrations/registration-facts';
import { registrationStateWords } from '../words/states';
import type { Pair, PairPerson } from './pair.types';

/** Both persons side by side; where one has no file in the register, the other's is read alone. */
export function ComparedPersons({ pair }: { pair: Pair }) {
  const { t } = useLingui();
  const [one, other] = pair.persons;
  const names: [string, string] = [nameOf(one, t`Première personne`), nameOf(other, t`Deuxième personne`)];
  const alone = one.file ?? other.file;
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">
        <Trans>Les deux dossiers</Trans>
      </h2>
      <div className="columns columns-2">
        <Side person={one} name={names[0]} kept={pair.keepPersonId} />
        <Side person={other} name={names[1]} kept={pair.keepPersonId} />
      </div>
      {one.file && other.file ? (
        <Answers left={one.file} right={other.file} />
      ) : (
        alone && <RegistrationFactGroups facts={alone.facts} />
      )}
    </section>
  );
}

/** As the register calls her; a person with an account alone has no name here. */
export function nameOf({ file }: PairPerson, otherwise: string): string {
  if (!file) return otherwise;
  const { surname, givenNames } = file.facts.name;
  return `${surname} ${givenNames} (${file.reference})`;
}

function Side({ person, name, kept }: { person: PairPerson; name: string; kept: string | null }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { file, number, accounts, registrations, personId } = person;
  const state = registrationStateWords[file?.state ?? ''];
  const rows = [
    { key: 'number', label: t`Numéro consulaire`, value: number ?? t`aucun` },
    { key: 'accounts', label: t`Comptes`, value: String(accounts) },
    { key: 'registrations', label: t`Inscriptions et demandes`, value: String(registrations) },
    ...(file
      ? [
          {
            key: 'file',
            label: t`Dossier comparé`,
            value: (
              <>
                <a href={`/${locale}/staff/registrations/${file.id}`}>{file.reference}</a>, {file.post},{' '}
                {state ? i18n._(state) : file.state}
                {file.setAside && <Trans>, mis de côté</Trans>}
              </>
            ),
          },
          { key: 'asked', label: t`Demandé le`, value: formatDate(file.createdAt, locale) },
        ]
      : [{ key: 'file', label: t`Dossier comparé`, value: t`un compte, sans dossier au registre` }]),
  ];
  return (
    <div className="pane">
      <h3>
        {name} {kept === personId && <Tag tone="good">{t`reste`}</Tag>}
      </h3>
      <SummaryList rows={rows} />
    </div>
  );
}

/** Each side under its reference: the names differ too little to tell them apart, and are long on a telephone. */
function Answers({ left, right }: Record<'left' | 'right', NonNullable<PairPerson['file']>>) {
  const groups = compareGroups(useTextGroups(left.facts), useTextGroups(right.facts));
  return <ComparedTable groups={groups} names={[left.reference, right.reference]} />;
}

/** The answers as text; what was not answered is left out. */
function useTextGroups(facts: RegistrationFacts) {
  const original = facts.originalName ? `${facts.originalName.surname} ${facts.originalName.givenNames}` : '—';
  return useRegistrationGroups(facts).map(({ key: section, title, rows }) => ({
    section,
    title,
    rows: rows
      .map(({ key, label, value }) => ({
        key,
        label: String(label),
        text: key === 'original' ? original : String(value),
      }))
      .filter(({ text }) => text !== '—'),
  }));
}
