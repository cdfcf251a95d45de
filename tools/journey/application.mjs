import { passportScan, portrait } from './papers.mjs';

const DAY = 86_400_000;

/** A date so many days from today, as the calendar of a place says it. */
export function inDays(days, timeZone = 'UTC') {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now() + days * DAY);
}

/** The calendar of the post in Paris. */
export const inParis = (days) => inDays(days, 'Europe/Paris');

/** What the applicant of the journey wants: two weeks of tourism, in two months. */
export const wish = { purpose: 'tourism', arrival: inDays(60), departure: inDays(74) };

/** The form of a German tourist; `number` keeps two of them apart. */
export function form({ givenNames, number }) {
  return {
    applicant: {
      surname: 'Mustermann',
      givenNames,
      sex: 'F',
      birthDate: '1990-08-12',
      birthPlace: 'Köln',
      birthCountry: 'DEU',
      nationality: 'DEU',
      residence: 'DEU',
      address: 'Heidestraße 17, 51147 Köln',
      occupation: 'Ingénieure',
      phone: '+49 221 1234567',
    },
    travelDocument: {
      kind: 'ordinary',
      number,
      issuer: 'DEU',
      issuedOn: inDays(-700),
      expiresOn: inDays(2500),
      freePages: 12,
    },
    journey: { ...wish, entries: 1, addressInMali: 'Hôtel, Ségou', host: 'Aminata Traoré, Bamako' },
  };
}

/** A passport number nobody else in this database has. */
export function freshNumber() {
  const letters = 'CFGHJKLMNPRTVWXYZ0123456789';
  return `C${Array.from({ length: 8 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')}`;
}

/** Uploads what the checklist still requires; returns the file as it is then. */
export async function uploadPapers(applicant, file) {
  const { applicant: who, travelDocument } = file;
  const scan = await passportScan({
    surname: who.surname,
    givenNames: who.givenNames,
    number: travelDocument.number,
    mrz: ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<', `${travelDocument.number}`.padEnd(44, '<')],
  });
  const photo = await portrait();
  let current = file;
  for (const { kind } of file.documents.filter(({ need, upload }) => need === 'required' && !upload)) {
    const answer = await applicant.call('PUT', `/v1/visas/applications/${file.id}/documents/${kind}`, {
      body: kind === 'photo' ? photo : scan,
      headers: { 'content-type': 'image/jpeg', 'if-match': `"${current.version}"` },
    });
    current = answer.body;
  }
  return current;
}

/** A draft that is filled, has its papers and is submitted: what the refusals of step 8 start from. */
export async function submittedApplication(applicant, { givenNames }) {
  const draft = (
    await applicant.post(
      '/v1/visas/applications',
      { language: 'en', ...form({ givenNames, number: freshNumber() }) },
      { expect: { status: 201 } },
    )
  ).body;
  const ready = await uploadPapers(applicant, draft);
  return (await applicant.post(`/v1/visas/applications/${ready.id}/submit`)).body;
}
