import type { PlainDate } from '@jatigi/kernel';
import type { FilePart } from '../applicant-file';
import type { FieldNeed, FormField, FormVersion } from './form-version';

const field = (part: FilePart, name: string, [fr, en]: [string, string], need: FieldNeed = 'required'): FormField => ({
  ...{ part, field: name, words: { fr, en }, need },
});
const applicant = field.bind(null, 'applicant');
const passport = field.bind(null, 'travelDocument');
const journey = field.bind(null, 'journey');

const first: readonly FormField[] = [
  applicant('surname', ['nom', 'surname']),
  applicant('givenNames', ['prénoms', 'given names']),
  applicant('sex', ['sexe', 'sex']),
  applicant('birthDate', ['date de naissance', 'date of birth']),
  applicant('birthPlace', ['lieu de naissance', 'place of birth']),
  applicant('birthCountry', ['pays de naissance', 'country of birth']),
  applicant('nationality', ['nationalité', 'nationality']),
  applicant('otherNationalities', ['autres nationalités', 'other nationalities'], 'optional'),
  applicant('residence', ['pays de résidence', 'country of residence']),
  applicant('address', ['adresse', 'address']),
  applicant('occupation', ['profession', 'occupation']),
  applicant('phone', ['téléphone', 'telephone'], 'optional'),
  passport('kind', ['type de passeport', 'kind of passport']),
  passport('number', ['numéro du passeport', 'passport number']),
  passport('issuer', ['État émetteur', 'issuing State']),
  passport('issuedOn', ['date de délivrance', 'date of issue']),
  passport('expiresOn', ['date d’expiration', 'date of expiry']),
  passport('freePages', ['pages libres', 'free pages']),
  journey('purpose', ['motif du voyage', 'purpose of the journey']),
  journey('arrival', ['date d’arrivée', 'date of arrival']),
  journey('departure', ['date de départ', 'date of departure']),
  journey('entries', ['nombre d’entrées', 'number of entries']),
  journey('addressInMali', ['adresse au Mali', 'address in Mali']),
  journey('host', ['hôte au Mali', 'host in Mali'], 'optional'),
  journey('visaType', ['type de visa', 'visa type'], 'optional'),
  journey('processing', ['délai de traitement', 'processing class'], 'optional'),
];

/** Asks for the civil status, for the guardians of a minor (`missingGuardians`), and whoever comes to work, to study or to somebody who that is. */
const second: readonly FormField[] = [
  ...first.filter(({ field: name }) => name !== 'host'),
  applicant('civilStatus', ['état civil', 'civil status'], 'optional'),
  applicant('guardians', ['parents ou tuteur du mineur', 'parents or guardian of the minor'], 'optional'),
  applicant('employer', ['employeur ou école', 'employer or school'], {
    forPurposes: ['business', 'mission', 'work', 'short-study', 'press'],
  }),
  journey('host', ['hôte au Mali', 'host in Mali'], { forPurposes: ['family-visit', 'business', 'mission', 'work'] }),
];

const familyVisit = { forPurposes: ['family-visit'] } as const;
/** All of the applicant's file: other names, what is known of the birth, the host, the means, earlier journeys. */
const third: readonly FormField[] = [
  ...second.map((one) => (one.field === 'birthDate' ? { ...one, isPartial: true as const } : one)),
  applicant('otherNames', ['autres noms', 'other names'], 'optional'),
  applicant('formerNationalities', ['anciennes nationalités', 'former nationalities'], 'optional'),
  applicant('fatherName', ['nom du père', 'father’s name'], 'optional'),
  applicant('motherName', ['nom de la mère', 'mother’s name'], 'optional'),
  applicant('residencePermit', ['titre de séjour', 'residence permit'], { when: 'foreign-resident' }),
  applicant('email', ['adresse électronique', 'e-mail address'], 'optional'),
  applicant('earlierVisas', ['visas maliens antérieurs', 'earlier Malian visas'], 'optional'),
  applicant('earlierRefusals', ['refus antérieurs', 'earlier refusals'], 'optional'),
  applicant('earlierStays', ['séjours antérieurs au Mali', 'earlier stays in Mali'], 'optional'),
  passport('mrz', ['zone de lecture automatique', 'machine-readable zone'], 'optional'),
  journey('otherAddresses', ['autres adresses au Mali', 'other addresses in Mali'], 'optional'),
  journey('hostKind', ['genre d’hôte', 'kind of host'], 'optional'),
  journey('hostAddress', ['adresse de l’hôte', 'address of the host'], familyVisit),
  journey('invitation', ['référence de l’invitation', 'reference of the invitation'], 'optional'),
  journey('payer', ['qui paie le voyage', 'who pays for the journey'], 'optional'),
  journey('returnTicket', ['billet de retour', 'return ticket'], 'optional'),
  journey('returnTicketReference', ['référence du billet', 'reference of the ticket'], 'optional'),
  journey('insurance', ['assurance de voyage', 'travel insurance'], 'optional'),
  journey('yellowFever', ['certificat de fièvre jaune', 'yellow fever certificate'], 'optional'),
];

/** Every version of the form, the oldest first (ADR-0051). SAMPLE: what Malian law asks for could not be read. */
export const formVersions: readonly FormVersion[] = [
  { version: '2026.1', from: '2026-01-01' as PlainDate, fields: first },
  { version: '2026.2', from: '2026-11-25' as PlainDate, fields: second },
  { version: '2026.3', from: '2026-11-29' as PlainDate, fields: third },
];
