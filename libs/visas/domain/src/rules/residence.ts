import type { ApplicantDetails } from '../applicant-file';

/**
 * States whose nationals live in each other's country without a permit: the European Union (Directive 2004/38/EC), Iceland,
 * Liechtenstein and Norway (EEA Agreement), Switzerland (Agreement of 1999). SAMPLE.
 */
const freeMovement = new Set(
  (
    'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE ' +
    'ISL LIE NOR CHE'
  ).split(' '),
);

/** Who lives where she is a foreigner shows by what right she may go back there. */
export function needsResidencePermit(applicant: Partial<ApplicantDetails>): boolean {
  const { nationality, otherNationalities = [], residence } = applicant;
  if (!nationality || !residence) return false;
  const own = [nationality, ...otherNationalities];
  if (own.includes(residence)) return false;
  return !(freeMovement.has(residence) && own.some((one) => freeMovement.has(one)));
}
