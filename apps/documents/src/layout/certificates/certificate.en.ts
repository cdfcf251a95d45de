import type { PrintableCertificate } from '../../issuing/printable-certificate';
import { englishDate, englishDigits } from '../english-words';
import { country, nameRuns } from '../paper-view';
import type { Run } from '../paper-view';
import { found, isMinor } from './certificate-view';
import type { CertificatePaper, CertificateWords, Fact } from './certificate-view';

const civilities = { F: 'Ms ', M: 'Mr ', X: '' } as const;
const pronouns = { F: 'she', M: 'he', X: 'this person' } as const;
const signers = {
  consul: { we: 'We, Consul of the Republic of Mali', signs: 'The Consul' },
  'head-of-section': {
    we: 'We, Head of the Consular Section, by delegation of the Consul',
    signs: 'For the Consul, the Head of the Consular Section',
  },
} as const;

/** The certificate in English: the same facts as the French one, in the same frame. */
export function bodyInEnglish(paper: CertificatePaper, { says, facts, notice }: CertificateWords): object {
  const { certificate, issuedOn, postName } = paper;
  const { title, kind, validUntil, signerRole, signerName } = certificate;
  return {
    title: title.en ?? kind,
    subtitle: null,
    sentence: [{ text: `${signers[signerRole].we} (${postName}), certify that ` }, ...whom(certificate), ...says],
    facts: [...facts, ...aboutPerson(certificate)].filter(({ lines }) => lines.length > 0),
    inFaith: 'In witness whereof this certificate is issued to serve as and where it is needed.',
    boxes: [
      { label: 'Issued on', value: englishDigits({ value: issuedOn }) },
      { label: 'Valid until', value: englishDigits({ value: validUntil }) },
    ],
    signature: {
      made: `${postName}, ${englishDate({ value: issuedOn })}`,
      by: signers[signerRole].signs,
      name: signerName ?? null,
      how: 'Signed by the digital seal below',
    },
    notice,
  };
}

function whom({ person, approvedOn, consularNumber }: PrintableCertificate): Run[] {
  const { birthDate, birthPlace, birthCountry, occupation } = person;
  const born = `born ${englishDate(birthDate)} in ${birthPlace} (${country(birthCountry, 'en')})`;
  const work = occupation === undefined ? '' : `, ${occupation.toLowerCase()}`;
  const registered =
    consularNumber === undefined ? '' : `, entered in the consular register under number ${consularNumber}`;
  return [
    { text: isMinor(person, approvedOn) ? 'the child ' : civilities[person.sex] },
    ...nameRuns(person),
    { text: `, ${born}${work}${registered}, ` },
  ];
}

function aboutPerson({ person, consularNumber }: PrintableCertificate): Fact[] {
  const names = person.nationalities.map((one) => country(one, 'en'));
  return [
    { label: names.length > 1 ? 'Nationalities' : 'Nationality', lines: names.length > 0 ? [names.join(', ')] : [] },
    { label: 'Consular number', lines: consularNumber === undefined ? [] : [consularNumber] },
  ];
}

/** That a person is alive. */
export function lifeInEnglish({ certificate }: CertificatePaper): CertificateWords {
  const { person, details } = certificate;
  const { mode, on, time } = found(details.presence, 'her presence');
  const who = pronouns[person.sex];
  const when = englishDate({ value: on });
  const seen =
    mode === 'counter'
      ? `${who} appeared in person before us ${when}`
      : `${who} was seen and heard by us by video ${when}`;
  const at = `${englishDigits({ value: on })}${time === undefined ? '' : ` at ${time}`}`;
  return {
    says: [{ text: 'is ' }, { text: 'alive', strong: true }, { text: `: ${seen}. ` }],
    facts: [{ label: 'Presence established', lines: [`${mode === 'counter' ? 'At the counter' : 'By video'}, ${at}`] }],
    notice:
      'This certificate states that the person was alive on the day on which that person was seen. It ceases to be valid after its last day, or once it is revoked.',
  };
}

/** That a registered person lives at an address. */
export function residenceInEnglish({ certificate, postName }: CertificatePaper): CertificateWords {
  const address = found(certificate.person.address, 'an address');
  const town = `${address.city} (${country(address.country, 'en')})`;
  return {
    says: [
      { text: 'resides in ' },
      { text: town, strong: true },
      { text: ', at the address below, as the evidence shown to the post proves. ' },
    ],
    facts: [
      { label: 'Address', lines: [...address.lines.split(/\r?\n/).filter((line) => line.trim() !== ''), town] },
      { label: 'Proved to', lines: [postName] },
    ],
    notice:
      'This certificate states the residence on the day of its issue. It is neither a residence permit nor proof of nationality, and ceases to be valid after its last day or once it is revoked.',
  };
}

/** That the birth act bears no note of a marriage that still stands. */
export function celibacyInEnglish({ certificate, centreName }: CertificatePaper): CertificateWords {
  const act = found(certificate.details.act, 'the birth act');
  const consulted = act.answeredBy === 'register' ? 'in our registers' : 'by the office that holds the act';
  return {
    says: [
      { text: 'is not bound by any marriage known to the civil registry of Mali', strong: true },
      {
        text: ': the birth act, whose marginal notes were consulted, bears no note of a marriage that was not dissolved or annulled. ',
      },
    ],
    facts: [
      { label: 'Birth act', lines: [`No. ${act.number} of ${act.year}`] },
      { label: 'Civil registry office', lines: [centreName ?? act.centre] },
      { label: 'Notes consulted', lines: [`On ${englishDigits({ value: act.answeredOn })}, ${consulted}`] },
    ],
    notice:
      'This certificate is drawn up from the notes on the birth act on the day stated. It does not replace a certificate of capacity to marry, and ceases to be valid after its last day or once it is revoked.',
  };
}
