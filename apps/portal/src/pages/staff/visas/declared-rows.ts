import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { SummaryRow } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { countryName } from '../../../locale/format';
import { hostKindWords, payerWords, yesOrNoWords } from '../../../words/visas';
import type { VisaFile } from './visa-file.types';

interface Declared {
  label: MessageDescriptor;
  /** Of answers that are codes. */
  words?: Readonly<Record<string, MessageDescriptor>>;
  isCountry?: true;
}

const ofApplicant: Readonly<Record<string, Declared>> = {
  otherNames: { label: msg`Autres noms` },
  formerNationalities: { label: msg`Anciennes nationalités`, isCountry: true },
  fatherName: { label: msg`Nom et prénoms du père` },
  motherName: { label: msg`Nom et prénoms de la mère` },
  residencePermit: { label: msg`Numéro du titre de séjour` },
  email: { label: msg`Adresse e-mail` },
  earlierVisas: { label: msg`Visas maliens déjà obtenus` },
  earlierRefusals: { label: msg`Visas maliens déjà refusés` },
  earlierStays: { label: msg`Séjours passés au Mali` },
};
const ofPassport: Readonly<Record<string, Declared>> = {
  mrz: { label: msg`Lignes au bas de la page d’identité` },
};
const ofJourney: Readonly<Record<string, Declared>> = {
  otherAddresses: { label: msg`Autres adresses au Mali` },
  hostKind: { label: msg`Genre d’hôte`, words: hostKindWords },
  hostAddress: { label: msg`Adresse de l’hôte` },
  invitation: { label: msg`Référence de l’invitation` },
  payer: { label: msg`Qui paie le voyage et le séjour`, words: payerWords },
  returnTicket: { label: msg`Billet de retour`, words: yesOrNoWords },
  returnTicketReference: { label: msg`Référence du billet` },
  insurance: { label: msg`Assurance de voyage` },
  yellowFever: { label: msg`Certificat de fièvre jaune`, words: yesOrNoWords },
};

/** What the later forms ask besides: only what was answered, since older files were never asked. */
export function useDeclaredRows({ applicant, travelDocument, journey }: VisaFile) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const rowsOf = (part: Readonly<Record<string, unknown>>, all: Readonly<Record<string, Declared>>): SummaryRow[] =>
    Object.entries(all).flatMap(([key, { label, words, isCountry }]) => {
      const said = [part[key] ?? []].flat().map(String);
      if (said.length === 0) return [];
      const inWords = (one: string): string =>
        isCountry ? countryName(one, locale) : i18n._(words?.[one] ?? { id: one });
      const value = words || isCountry ? said.map(inWords) : said;
      return [{ key, label: i18n._(label), value: value.join(' ; ') }];
    });
  return {
    applicant: rowsOf(applicant, ofApplicant),
    travelDocument: rowsOf(travelDocument, ofPassport),
    journey: rowsOf(journey, ofJourney),
  };
}
