import { useLingui } from '@lingui/react/macro';
import type { SummaryRow } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { countryName, formatDate, formatPartialDate } from '../../../locale/format';
import { passportKindWords } from '../../passports/passport-words';
import type { StaffPassportRequest } from '../../passports/passport.types';
import { sexWords } from '../words/persons';

type Rows = Array<Omit<SummaryRow, 'value'> & { value: string | null | undefined }>;

/** What the person stated, what was recorded on the way, and nothing that is not there. */
export function usePassportRows(request: StaffPassportRequest): SummaryRow[] {
  const rows = [...useRequestRows(request), ...usePersonRows(request), ...useRecordedRows(request)];
  return rows.filter((row): row is SummaryRow & { value: string } => typeof row.value === 'string');
}

function useRequestRows({ kind, registrationId, createdAt, ...request }: StaffPassportRequest): Rows {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const known = registrationId === null ? t`Ce que la personne indique` : t`Le registre consulaire`;
  const who = request.for === 'ward' ? t`Une personne dont le demandeur est responsable` : t`Le demandeur`;
  return [
    { key: 'kind', label: t`Passeport`, value: i18n._(passportKindWords[kind] ?? { id: kind }) },
    { key: 'for', label: t`Pour qui`, value: who },
    { key: 'source', label: t`D’après`, value: known },
    { key: 'asked', label: t`Demandée le`, value: formatDate(createdAt, locale) },
  ];
}

function usePersonRows({ person, birthActNumber, oldPassport }: StaffPassportRequest): Rows {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const sex = sexWords[person.sex];
  const old = oldPassport && `${oldPassport.number}, ${formatDate(oldPassport.expiresOn, locale)}`;
  const nationalities = person.nationalities.map((code) => countryName(code, locale));
  return [
    { key: 'surname', label: t`Nom`, value: person.name.surname },
    { key: 'givenNames', label: t`Prénoms`, value: person.name.givenNames },
    { key: 'sex', label: t`Sexe`, value: sex ? i18n._(sex) : person.sex },
    { key: 'birth', label: t`Date de naissance`, value: formatPartialDate(person.birthDate, locale) },
    { key: 'place', label: t`Lieu de naissance`, value: person.birthPlace },
    { key: 'country', label: t`Pays de naissance`, value: countryName(person.birthCountry, locale) },
    { key: 'nationalities', label: t`Nationalités`, value: nationalities.join(', ') },
    { key: 'nina', label: t`NINA`, value: person.nina },
    { key: 'act', label: t`Acte de naissance`, value: birthActNumber },
    { key: 'old', label: t`Ancien passeport, expire le`, value: old },
  ];
}

function useRecordedRows({ appointment, capture, ...request }: StaffPassportRequest): Rows {
  const { t } = useLingui();
  const locale = useLocale();
  const { missedAppointments } = request;
  const when = appointment && [formatDate(appointment.on, locale), appointment.time, appointment.place];
  return [
    { key: 'appointment', label: t`Rendez-vous`, value: when && when.filter(Boolean).join(', ') },
    { key: 'missed', label: t`Rendez-vous manqués`, value: missedAppointments > 0 ? String(missedAppointments) : null },
    { key: 'captured', label: t`Capture faite le`, value: capture && formatDate(capture.on, locale) },
    { key: 'capture', label: t`Référence de la capture`, value: capture && capture.reference },
    { key: 'ministry', label: t`Référence du ministère`, value: request.ministryReference },
    { key: 'number', label: t`Numéro du passeport`, value: request.passportNumber },
  ];
}
