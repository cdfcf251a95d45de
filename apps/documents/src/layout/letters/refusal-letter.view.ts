import type { PrintableRefusal } from '../../issuing/printable-refusal';
import { country } from '../paper-view';
import type { RefusalLetter } from './refusal-letter';

const words = {
  fr: {
    subject: (type: string) => `demande de visa (${type})`,
    rule: (code: string) => `Motif ${code}`,
    objected: (states: string) => `Consulté sur votre demande, l’État suivant s’est opposé à ce visa : ${states}.`,
    objectedMany: (states: string) => `Consultés sur votre demande, les États suivants s’y sont opposés : ${states}.`,
    unit: 'l’unité des recours du ministère chargé des affaires étrangères, depuis votre dossier en ligne. Sans réponse dans le délai que votre dossier indique, le recours est rejeté',
    role: 'Pour le poste, l’autorité compétente',
  },
  en: {
    subject: (type: string) => `application for a visa (${type})`,
    rule: (code: string) => `Ground ${code}`,
    objected: (states: string) =>
      `Consulted on your application, the following State objected to this visa: ${states}.`,
    objectedMany: (states: string) => `Consulted on your application, the following States objected: ${states}.`,
    unit: 'the appeals unit of the ministry in charge of foreign affairs, from your file online. Without an answer in the time that your file states, the appeal is dismissed',
    role: 'For the post, the competent authority',
  },
} as const;

/** The letter as its owner says it, in the language of the applicant. */
export function refusalLetterOf(refusal: PrintableRefusal): RefusalLetter['letter'] {
  const { language, person, grounds, objectingStates, appealUntil } = refusal;
  const said = words[language];
  const states = objectingStates.map((state) => country(state, language));
  const explanation = states.length > 1 ? said.objectedMany(states.join(', ')) : said.objected(states.join(''));
  return {
    ...{ language, reference: refusal.reference, subject: said.subject(refusal.visaType) },
    ...{ requestedOn: refusal.requestedOn, decidedOn: refusal.decidedOn },
    addressee: { name: person.name, addressLines: [person.address, country(person.residence, language)] },
    grounds: grounds.map(({ code, text }) => ({ text, rule: said.rule(code) })),
    ...(states.length > 0 && { explanation }),
    ...(appealUntil !== null && { contest: { until: appealUntil, before: said.unit } }),
    signedBy: { role: said.role },
  };
}
