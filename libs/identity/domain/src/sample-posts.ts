import type { Post, PostKind } from './post';
import { sampleCalendar } from './sample-calendar';

/** A post as sample data: everything but its identifier and version. */
export type SamplePost = Omit<Post, 'id' | 'version'>;

const FROM = '2020-01-01';

/** code, city fr, city en, country, time zone, currencies, further countries it covers */
type Row = readonly [string, string, string, string, string, string, string?];

/** SAMPLE, not an official list: publicly known posts of Mali; jurisdictions beyond the host country are assumed. */
const embassies: readonly Row[] = [
  ['PAR', 'Paris', 'Paris', 'FRA', 'Europe/Paris', 'EUR', 'MCO AND GBR IRL PRT'],
  ['BER', 'Berlin', 'Berlin', 'DEU', 'Europe/Berlin', 'EUR', 'POL CZE AUT DNK SWE NOR FIN'],
  ['BRU', 'Bruxelles', 'Brussels', 'BEL', 'Europe/Brussels', 'EUR', 'NLD LUX'],
  ['ROM', 'Rome', 'Rome', 'ITA', 'Europe/Rome', 'EUR', 'GRC MLT SVN'],
  ['MAD', 'Madrid', 'Madrid', 'ESP', 'Europe/Madrid', 'EUR'],
  ['GVA', 'Genève', 'Geneva', 'CHE', 'Europe/Zurich', 'CHF', 'LIE'],
  ['MOW', 'Moscou', 'Moscow', 'RUS', 'Europe/Moscow', 'RUB', 'BLR KAZ'],
  ['ANK', 'Ankara', 'Ankara', 'TUR', 'Europe/Istanbul', 'TRY', 'AZE'],
  ['WAS', 'Washington', 'Washington', 'USA', 'America/New_York', 'USD', 'MEX'],
  ['OTT', 'Ottawa', 'Ottawa', 'CAN', 'America/Toronto', 'CAD'],
  ['BSB', 'Brasilia', 'Brasilia', 'BRA', 'America/Sao_Paulo', 'BRL', 'ARG CHL URY'],
  ['HAV', 'La Havane', 'Havana', 'CUB', 'America/Havana', 'USD'],
  ['BJS', 'Pékin', 'Beijing', 'CHN', 'Asia/Shanghai', 'CNY', 'VNM KHM'],
  ['TYO', 'Tokyo', 'Tokyo', 'JPN', 'Asia/Tokyo', 'JPY', 'KOR'],
  ['DEL', 'New Delhi', 'New Delhi', 'IND', 'Asia/Kolkata', 'INR', 'BGD LKA NPL'],
  ['RUH', 'Riyad', 'Riyadh', 'SAU', 'Asia/Riyadh', 'SAR', 'YEM OMN'],
  ['AUH', 'Abou Dhabi', 'Abu Dhabi', 'ARE', 'Asia/Dubai', 'AED'],
  ['KWI', 'Koweït', 'Kuwait City', 'KWT', 'Asia/Kuwait', 'KWD', 'BHR'],
  ['DOH', 'Doha', 'Doha', 'QAT', 'Asia/Qatar', 'QAR'],
  ['THR', 'Téhéran', 'Tehran', 'IRN', 'Asia/Tehran', 'EUR', 'PAK AFG'],
  ['CAI', 'Le Caire', 'Cairo', 'EGY', 'Africa/Cairo', 'EGP', 'JOR LBN SYR'],
  ['ALG', 'Alger', 'Algiers', 'DZA', 'Africa/Algiers', 'DZD'],
  ['TUN', 'Tunis', 'Tunis', 'TUN', 'Africa/Tunis', 'TND'],
  ['RBA', 'Rabat', 'Rabat', 'MAR', 'Africa/Casablanca', 'MAD'],
  ['TIP', 'Tripoli', 'Tripoli', 'LBY', 'Africa/Tripoli', 'LYD'],
  ['NKC', 'Nouakchott', 'Nouakchott', 'MRT', 'Africa/Nouakchott', 'MRU'],
  ['DKR', 'Dakar', 'Dakar', 'SEN', 'Africa/Dakar', 'XOF', 'GMB CPV GNB'],
  ['CKY', 'Conakry', 'Conakry', 'GIN', 'Africa/Conakry', 'GNF', 'SLE LBR'],
  ['ABJ', 'Abidjan', 'Abidjan', 'CIV', 'Africa/Abidjan', 'XOF'],
  ['ACC', 'Accra', 'Accra', 'GHA', 'Africa/Accra', 'GHS', 'TGO'],
  ['ABV', 'Abuja', 'Abuja', 'NGA', 'Africa/Lagos', 'NGN', 'BEN'],
  ['OUA', 'Ouagadougou', 'Ouagadougou', 'BFA', 'Africa/Ouagadougou', 'XOF'],
  ['NIM', 'Niamey', 'Niamey', 'NER', 'Africa/Niamey', 'XOF', 'TCD'],
  ['ADD', 'Addis-Abeba', 'Addis Ababa', 'ETH', 'Africa/Addis_Ababa', 'USD', 'DJI KEN UGA RWA BDI TZA'],
  ['PRY', 'Pretoria', 'Pretoria', 'ZAF', 'Africa/Johannesburg', 'ZAR', 'NAM BWA MOZ ZWE ZMB'],
  ['LBV', 'Libreville', 'Libreville', 'GAB', 'Africa/Libreville', 'XAF', 'STP'],
  ['BZV', 'Brazzaville', 'Brazzaville', 'COG', 'Africa/Brazzaville', 'XAF', 'COD CAF'],
  ['LAD', 'Luanda', 'Luanda', 'AGO', 'Africa/Luanda', 'AOA'],
  ['SSG', 'Malabo', 'Malabo', 'GNQ', 'Africa/Malabo', 'XAF'],
];

interface Extra {
  code: string;
  kind: PostKind;
  names: readonly [string, string];
  country: string;
  city: string;
  timeZone: string;
  currencies: string[];
  regions?: string[];
  countries?: string[];
  parent: string | null;
}

const consulates: readonly Extra[] = [
  consulate('DLA', 'Douala', 'CMR', { timeZone: 'Africa/Douala', currency: 'XAF', countries: ['CMR'], parent: 'LBV' }),
  consulate('LYS', 'Lyon', 'FRA', {
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    regions: ['FR-ARA', 'FR-PAC'],
    parent: 'PAR',
  }),
  consulate('BKE', 'Bouaké', 'CIV', { timeZone: 'Africa/Abidjan', currency: 'XOF', regions: ['CI-VB'], parent: 'ABJ' }),
  consulate('TMR', 'Tamanrasset', 'DZA', {
    timeZone: 'Africa/Algiers',
    currency: 'DZD',
    regions: ['DZ-11'],
    parent: 'ALG',
  }),
  consulate('JED', 'Djeddah', 'SAU', {
    timeZone: 'Asia/Riyadh',
    currency: 'SAR',
    regions: ['SA-02', 'SA-03'],
    parent: 'RUH',
  }),
  consulate('CAN', 'Canton', 'CHN', {
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    regions: ['CN-GD', 'CN-GX'],
    parent: 'BJS',
  }),
];

const home = { country: 'MLI', timeZone: 'Africa/Bamako', currencies: ['XOF'] };
const atHome: readonly Extra[] = [
  {
    code: 'HQ',
    kind: 'headquarters-desk',
    names: ['Bureau central des affaires consulaires', 'Central consular desk'],
    city: 'Bamako',
    countries: ['MLI'],
    parent: null,
    ...home,
  },
  centre('CEC-KATI', 'Kati', ['Centre principal d’état civil de Kati', 'Main civil-status centre of Kati']),
  centre('CEC-BKO1', 'Bamako', [
    'Centre principal d’état civil de la commune I de Bamako',
    'Main civil-status centre of commune I of Bamako',
  ]),
  {
    ...centre('CEC-CENTRAL', 'Bamako', [
      'Centre spécial d’état civil (volets)',
      'Special civil-status centre (volets)',
    ]),
    kind: 'central-office',
  },
  {
    ...centre('CPP', 'Bamako', ['Centre de production des passeports', 'Passport production centre']),
    kind: 'production-centre',
  },
  service('SECURITE', ['Service de sécurité (visas)', 'Security service (visas)']),
  service('MIN-TRAVAIL', ['Ministère du travail (visas)', 'Ministry of labour (visas)']),
  service('ETAT-BFA', ['Burkina Faso, État partenaire (visas)', 'Burkina Faso, partner State (visas)']),
  service('ETAT-NER', ['Niger, État partenaire (visas)', 'Niger, partner State (visas)']),
  border('BKO', 'Bamako-Sénou', ['Poste frontière de l’aéroport de Bamako-Sénou', 'Bamako-Sénou airport border post']),
  border('DIB', 'Diboli', ['Poste frontière de Diboli', 'Diboli border post']),
  border('ZEG', 'Zégoua', ['Poste frontière de Zégoua', 'Zégoua border post']),
];

function consulate(
  code: string,
  city: string,
  country: string,
  more: { timeZone: string; currency: string; parent: string; regions?: string[]; countries?: string[] },
): Extra {
  const { currency, ...rest } = more;
  const names = [`Consulat général du Mali à ${city}`, `Consulate General of Mali in ${city}`] as const;
  return { code, kind: 'consulate-general', names, country, city, currencies: [currency], ...rest };
}

function border(code: string, city: string, names: readonly [string, string]): Extra {
  return { code, kind: 'border-post', names, city, parent: 'HQ', ...home };
}

/** Where a consulted service has its role; a partner State too is asked through Bamako. */
function service(code: string, names: readonly [string, string]): Extra {
  return { code, kind: 'consulted-service', names, city: 'Bamako', parent: 'HQ', ...home };
}

function centre(code: string, city: string, names: readonly [string, string]): Extra {
  return { code, kind: 'civil-centre', names, city, parent: 'HQ', ...home };
}

function fromRow([code, fr, en, country, timeZone, currency, further = '']: Row): SamplePost {
  const countries = [country, ...further.split(' ').filter(Boolean)];
  return complete({
    code,
    kind: 'embassy',
    names: [`Ambassade du Mali à ${fr}`, `Embassy of Mali in ${en}`],
    country,
    city: fr,
    timeZone,
    currencies: [currency],
    countries,
    parent: 'HQ',
  });
}

function complete({ names, countries = [], regions = [], ...post }: Extra): SamplePost {
  const dated = { from: FROM, to: null };
  return {
    ...post,
    nameFr: names[0],
    nameEn: names[1],
    calendar: sampleCalendar(post.country),
    jurisdictions: [
      ...countries.map((country) => ({ country, ...dated })),
      ...regions.map((region) => ({ country: post.country, region, ...dated })),
    ],
    sample: true,
    openedOn: FROM,
    closedOn: null,
  };
}

/** SAMPLE data: 39 embassies, 6 consulates general, the desk at headquarters and 3 border posts. Parents come first. */
export const samplePosts: readonly SamplePost[] = [
  ...atHome.map(complete),
  ...embassies.map(fromRow),
  ...consulates.map(complete),
];
