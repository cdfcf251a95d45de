const PARTIAL = /^(?:(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Two digits or `<<` each. 29 February needs a year that can be a leap year: 00 may be 2000. */
function isDate(year: string, month: string, day: string): boolean {
  const longest = month === '<<' ? 31 : DAYS[Number(month) - 1];
  if (longest === undefined) return false;
  if (day === '<<') return true;
  if (Number(day) < 1 || Number(day) > longest) return false;
  return month !== '02' || day !== '29' || year === '<<' || Number(year) % 4 === 0;
}

const isNoLeapCentury = (year: string): boolean => year.endsWith('00') && Number(year) % 400 !== 0;

/**
 * Six characters of a date. Parts that nobody knows are left out of the text (`1957`, `1957-03`, or the empty text) or
 * written `XX` as in ISO 8601-2 (`XXXX-03-25`, `1957-XX-25`), and become fillers (9303-3 §4.8). `undefined` when the
 * text is no such date.
 */
export function encodeDate(text: string): string | undefined {
  const match = PARTIAL.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [match[1] ?? 'XXXX', match[2] ?? 'XX', match[3] ?? 'XX'].map((part) =>
    part.replace(/X/g, '<'),
  ) as [string, string, string];
  if (!isDate(year.slice(2), month, day)) return undefined;
  if (month === '02' && day === '29' && isNoLeapCentury(year)) return undefined;
  return `${year.slice(2)}${month}${day}`;
}

/** Whether six characters of a zone are a date; only birth dates may have unknown parts. */
export function isMrzDate(field: string, unknownParts: boolean): boolean {
  const match = /^(\d\d|<<)(\d\d|<<)(\d\d|<<)$/.exec(field);
  if (!match || (!unknownParts && field.includes('<'))) return false;
  return isDate(match[1] as string, match[2] as string, match[3] as string);
}

/**
 * Full date of an expiry field: the zone does not tell the century, so it is the first such day on or after `issuedOn`.
 * @param field six digits; @param issuedOn `YYYY-MM-DD`
 */
export function expiryAfter(field: string, issuedOn: string): string {
  const [yy, rest] = [field.slice(0, 2), `-${field.slice(2, 4)}-${field.slice(4)}`];
  const century = issuedOn.slice(0, 2);
  const near = `${century}${yy}${rest}`;
  return near >= issuedOn ? near : `${Number(century) + 1}${yy}${rest}`;
}
