import { finding, nameFaults, refuse } from '@jatigi/kernel';
import type { NameForms } from '@jatigi/kernel';
import { decodeNames, encodeNames, MrzBuildError } from '@jatigi/mrz';

/** Wide enough for every name: an act cuts nothing off, only the zone of a document does. */
const WIDTH = 400;

/** The form of ICAO 9303-3 that searches and documents use. @throws 422 naming the field */
export function mrzNameOf(name: NameForms, pointer: string): NameForms {
  refuse(nameFaults(pointer, { name }));
  try {
    const { surname, givenNames } = decodeNames(encodeNames(name.surname, name.givenNames, WIDTH));
    return { surname, givenNames };
  } catch (error) {
    if (!(error instanceof MrzBuildError)) throw error;
    const detail = 'This name cannot be written in the letters A to Z; use letters only.';
    refuse([finding(`${pointer}/name/surname`, 'name-not-transliterable', detail)]);
    throw error;
  }
}
