import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Inset, SummaryList } from '@jatigi/ui';
import type { SummaryRow } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { countryName, formatDate, formatMoney } from '../../../locale/format';
import { civilStatusWords, purposeWords, travelDocumentWords } from '../../../words/visas';
import { groupKindWords } from '../../visa-groups/group-words';
import { guardianRelationWords } from '../../visa-application/guardian-words';
import { sexWords } from '../words/persons';
import type { Guardian } from '../../visa-application/application.types';
import { useDeclaredRows } from './declared-rows';
import type { VisaFile } from './visa-file.types';

/** The form as the applicant filled it. */
export function FileFacts({ file }: { file: VisaFile }) {
  const { t } = useLingui();
  const declared = useDeclaredRows(file);
  return (
    <section aria-labelledby="form">
      <h2 id="form">
        <Trans>Formulaire</Trans>
      </h2>
      <Answer file={file} />
      <GroupRow file={file} />
      <h3>{t`Voyage`}</h3>
      <SummaryList rows={[...useJourneyRows(file), ...declared.journey]} />
      <h3>{t`Document de voyage`}</h3>
      <SummaryList rows={[...usePassportRows(file), ...declared.travelDocument]} />
      <h3>{t`Demandeur`}</h3>
      <SummaryList rows={[...useApplicantRows(file), ...declared.applicant]} />
      <Rules file={file} />
    </section>
  );
}

/** With whom she travels, and who filed it where it was not she. */
function GroupRow({ file: { group, filedBy } }: { file: VisaFile }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const rows: SummaryRow[] = [];
  if (group) {
    const link = <a href={`/${locale}/staff/visa-groups/${group.id}`}>{group.name}</a>;
    rows.push({ key: 'group', label: i18n._(groupKindWords[group.kind]), value: link });
  }
  if (filedBy !== 'applicant') {
    const who = filedBy === 'agent' ? t`un agent, au guichet` : t`un proche, sous mandat`;
    rows.push({ key: 'filed-by', label: t`Demande saisie par`, value: who });
  }
  return rows.length === 0 ? null : <SummaryList rows={rows} />;
}

function Answer({ file: { notes } }: { file: VisaFile }) {
  if (notes.informationRequest === undefined && notes.answer === undefined && notes.returned === undefined) return null;
  return (
    <Inset>
      {notes.informationRequest !== undefined && (
        <p>
          <strong>
            <Trans>Question posée :</Trans>
          </strong>{' '}
          {notes.informationRequest}
        </p>
      )}
      {notes.answer !== undefined && (
        <p>
          <strong>
            <Trans>Réponse du demandeur :</Trans>
          </strong>{' '}
          {notes.answer}
        </p>
      )}
      {notes.returned !== undefined && (
        <p>
          <strong>
            <Trans>Note du retour à l’examen :</Trans>
          </strong>{' '}
          {notes.returned}
        </p>
      )}
    </Inset>
  );
}

const text = (value: unknown): string => (value === undefined || value === null ? '—' : String(value));

function useCell() {
  const locale = useLocale();
  return {
    date: (value: unknown): string => (typeof value === 'string' ? formatDate(value, locale) : '—'),
    country: (value: unknown): string => (typeof value === 'string' ? countryName(value, locale) : '—'),
  };
}

/** How much is asked, and under which receipt it lies. */
function useBondText() {
  const { t } = useLingui();
  const locale = useLocale();
  return ({ amount, reference, lodgedOn }: NonNullable<VisaFile['bond']>): string => {
    const asked = amount ? formatMoney(amount, locale) : t`montant fixé par le poste`;
    if (lodgedOn === null) return t`${asked}, pas encore déposée`;
    const [day, receipt] = [formatDate(lodgedOn, locale), reference || '—'];
    return t`${asked}, déposée le ${day} (reçu ${receipt})`;
  };
}

function useJourneyRows({ journey, visaType, fee, bond, group }: VisaFile): SummaryRow[] {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { date } = useCell();
  const bondText = useBondText();
  const purpose = purposeWords[text(journey['purpose'])];
  const entries = { 0: t`plusieurs`, 1: t`une`, 2: t`deux` }[Number(journey['entries'])];
  return [
    { key: 'purpose', label: t`Motif`, value: purpose ? i18n._(purpose) : '—' },
    { key: 'arrival', label: t`Arrivée`, value: date(journey['arrival']) },
    { key: 'departure', label: t`Départ`, value: date(journey['departure']) },
    { key: 'entries', label: t`Entrées`, value: text(entries) },
    { key: 'address', label: t`Adresse au Mali`, value: text(journey['addressInMali']) },
    { key: 'host', label: t`Accueilli par`, value: text(journey['host'] ?? group?.host) },
    { key: 'type', label: t`Type de visa`, value: text(visaType) },
    { key: 'fee', label: t`Droits`, value: fee ? formatMoney(fee, locale) : '—' },
    ...(bond ? [{ key: 'bond', label: t`Caution`, value: bondText(bond) }] : []),
  ];
}

function usePassportRows({ travelDocument }: VisaFile): SummaryRow[] {
  const { i18n, t } = useLingui();
  const { date, country } = useCell();
  const kind = travelDocumentWords[text(travelDocument['kind'])];
  return [
    { key: 'kind', label: t`Type`, value: kind ? i18n._(kind) : '—' },
    { key: 'number', label: t`Numéro`, value: text(travelDocument['number']) },
    { key: 'issuer', label: t`État émetteur`, value: country(travelDocument['issuer']) },
    { key: 'issuedOn', label: t`Délivré le`, value: date(travelDocument['issuedOn']) },
    { key: 'expiresOn', label: t`Expire le`, value: date(travelDocument['expiresOn']) },
    { key: 'freePages', label: t`Pages libres`, value: text(travelDocument['freePages']) },
  ];
}

function useApplicantRows({ applicant }: VisaFile): SummaryRow[] {
  const { i18n, t } = useLingui();
  const { date, country } = useCell();
  const sex = sexWords[text(applicant['sex'])];
  const civil = civilStatusWords[text(applicant['civilStatus'])];
  const others = (applicant['otherNationalities'] ?? []) as string[];
  const guardians = (applicant['guardians'] ?? []) as unknown as Guardian[];
  return [
    { key: 'surname', label: t`Nom`, value: text(applicant['surname']) },
    { key: 'givenNames', label: t`Prénoms`, value: text(applicant['givenNames']) },
    { key: 'sex', label: t`Sexe`, value: sex ? i18n._(sex) : '—' },
    { key: 'birthDate', label: t`Date de naissance`, value: date(applicant['birthDate']) },
    { key: 'birthPlace', label: t`Lieu de naissance`, value: text(applicant['birthPlace']) },
    { key: 'birthCountry', label: t`Pays de naissance`, value: country(applicant['birthCountry']) },
    { key: 'nationality', label: t`Nationalité`, value: country(applicant['nationality']) },
    { key: 'others', label: t`Autres nationalités`, value: others.map(country).join(', ') || '—' },
    { key: 'residence', label: t`Pays de résidence`, value: country(applicant['residence']) },
    { key: 'address', label: t`Adresse`, value: text(applicant['address']) },
    { key: 'occupation', label: t`Profession`, value: text(applicant['occupation']) },
    { key: 'employer', label: t`Employeur ou école`, value: text(applicant['employer']) },
    { key: 'civilStatus', label: t`État civil`, value: civil ? i18n._(civil) : '—' },
    { key: 'phone', label: t`Téléphone`, value: text(applicant['phone']) },
    ...guardians.map(({ name, relation, phone }, at) => ({
      key: `guardian-${at}`,
      label: i18n._(guardianRelationWords[relation] ?? { id: relation }),
      value: [name, phone].filter(Boolean).join(', '),
    })),
  ];
}

function Rules({ file: { rules, policyVersion } }: { file: VisaFile }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (rules.length === 0) return null;
  return (
    <Details summary={t`Règles appliquées (politique ${text(policyVersion)})`}>
      <ul>
        {rules.map(({ id, text: words }) => (
          <li key={id}>{words ? words[locale] : id}</li>
        ))}
      </ul>
    </Details>
  );
}
