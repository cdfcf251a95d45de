export { buildMrz, type MrzInput } from './build-mrz';
export { checkDigit } from './check-digit';
export { encodeDate } from './dates';
export type { FieldName, MrzFormat } from './layout';
export { MrzBuildError, type MrzProblem } from './mrz-error';
export { decodeNames, encodeNames, type DecodedNames } from './names';
export { parseMrz, type Mrz, type MrzResult, type Sex } from './parse-mrz';
export { transliterate } from './transliteration';
