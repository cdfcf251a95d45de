const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const units = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
];
const tens = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** A number from 0 to 9999 in letters, as acts write it: `mille neuf cent quatre-vingt-dix-sept`. */
export function inLetters(number: number): string {
  if (number < 17) return units[number] as string;
  if (number < 20) return `dix-${units[number - 10]}`;
  if (number < 100) return belowHundred(number);
  if (number < 1000) return belowThousand(number);
  const [thousands, rest] = [Math.floor(number / 1000), number % 1000];
  const head = thousands === 1 ? 'mille' : `${inLetters(thousands)} mille`;
  return rest === 0 ? head : `${head} ${inLetters(rest)}`;
}

function belowHundred(number: number): string {
  const ten = Math.floor(number / 10);
  const base = ten === 7 || ten === 9 ? (ten - 1) * 10 : ten * 10;
  const rest = number - base;
  const head = tens[ten] as string;
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : head;
  const joined = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
  return `${head}${joined}${inLetters(rest)}`;
}

function belowThousand(number: number): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  const head = hundreds === 1 ? 'cent' : `${units[hundreds]} cent`;
  if (rest === 0) return hundreds === 1 ? head : `${head}s`;
  return `${head} ${inLetters(rest)}`;
}

const dayInLetters = (day: number): string => (day === 1 ? 'premier' : inLetters(day));

/** `2026-11-12` as an act says it: `le douze novembre deux mille vingt-six (12/11/2026)`; a part of it as far as known. */
export function dateInLetters({ value, approximate = false }: { value: string; approximate?: boolean }): string {
  const [year = 0, month, day] = value.split('-').map(Number);
  const about = approximate ? 'vers ' : '';
  if (month === undefined) return approximate ? `vers ${inLetters(year)} (${year})` : `en ${inLetters(year)} (${year})`;
  const name = months[month - 1] as string;
  if (day === undefined) return `${about}en ${name} ${inLetters(year)} (${String(month).padStart(2, '0')}/${year})`;
  const digits = value.split('-').reverse().join('/');
  return `${about}le ${dayInLetters(day)} ${name} ${inLetters(year)} (${digits})`;
}

/** `1960`, `03/1960`, `14/03/1960`, `vers 1960`: for the boxes of an extract. */
export function dateInDigits({ value, approximate = false }: { value: string; approximate?: boolean }): string {
  return (approximate ? 'vers ' : '') + value.split('-').reverse().join('/');
}

/** `le 1er mars 1990`, `en mars 1990`, `en 1990`, `vers 1990`: as a sentence says it. */
export function dateInWords({ value, approximate = false }: { value: string; approximate?: boolean }): string {
  const [year = 0, month, day] = value.split('-').map(Number);
  const named = month === undefined ? String(year) : `${months[month - 1]} ${year}`;
  if (day !== undefined) return `${approximate ? 'vers le' : 'le'} ${day === 1 ? '1er' : day} ${named}`;
  return `${approximate ? 'vers' : 'en'} ${named}`;
}

/** `04:35` → `quatre heures trente-cinq`. */
export function timeInLetters(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const hour = `${hours === 1 ? 'une' : inLetters(hours)} heure${hours > 1 ? 's' : ''}`;
  return minutes === 0 ? hour : `${hour} ${inLetters(minutes)}`;
}

const countries = new Intl.DisplayNames('fr-FR', { type: 'region' });
export const countryInFrench = (alpha2: string): string => countries.of(alpha2) ?? alpha2;
