import type { VisaFile } from './visa-file.types';

export interface Suggested {
  visaType?: string;
  validFrom?: string;
  validUntil?: string;
  stayDays?: string;
}

/** The last day of `months` months from a day, and never after `latest`. */
function lastDay(from: string, months: number, latest: unknown): string {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months, date.getUTCDate() - 1);
  const end = date.toISOString().slice(0, 10);
  return typeof latest === 'string' && latest < end ? latest : end;
}

/** Terms to begin with: the type that was fixed at submission, from the arrival on, for as long as it allows. */
export function suggestedTerms(
  file: Pick<VisaFile, 'visaType' | 'visaTypes' | 'journey' | 'travelDocument'>,
): Suggested {
  const type = file.visaTypes.find(({ code }) => code === file.visaType);
  const arrival = file.journey['arrival'];
  if (!type || typeof arrival !== 'string') return {};
  return {
    visaType: `${type.code}:${type.entries}`,
    validFrom: arrival,
    validUntil: lastDay(arrival, type.validityMonths, file.travelDocument['expiresOn']),
    stayDays: String(Math.min(type.maxStayDays, 365)),
  };
}
