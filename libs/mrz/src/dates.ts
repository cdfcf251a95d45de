const PARTIAL = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function validMonthAndDay(month: string, day: string): boolean {
  if (month === '<<') return day === '<<';
  const days = DAYS[Number(month) - 1];
  if (days === undefined) return false;
  return day === '<<' || (Number(day) >= 1 && Number(day) <= days);
}

/**
 * Six characters of a date. Parts that nobody knows are left out of the text (`1957`, `1957-03`, or the empty text) and
 * become fillers (9303-3 §4.8). `undefined` when the text is no such date.
 */
export function encodeDate(text: string): string | undefined {
  const match = PARTIAL.exec(text);
  if (!match) return undefined;
  const [, year, month = '<<', day = '<<'] = match;
  if (!validMonthAndDay(month, day)) return undefined;
  return `${year === undefined ? '<<' : year.slice(2)}${month}${day}`;
}

/** Whether six characters of a zone are a date; only birth dates may have unknown parts. */
export function isMrzDate(field: string, unknownParts: boolean): boolean {
  const match = /^(\d\d|<<)(\d\d|<<)(\d\d|<<)$/.exec(field);
  if (!match || (!unknownParts && field.includes('<'))) return false;
  return validMonthAndDay(match[2] as string, match[3] as string);
}
