import type { Stay } from './stay';

/** Zones that ICAO seals: a visa leaves out the optional data of its second line. */
export type ZoneFormat = 'MRV-A' | 'MRV-B' | 'TD2';

/** What a field of each type is outside the seal. */
export interface FieldValues {
  /** both lines of a machine-readable zone, in C40 */
  readonly zone: readonly [string, string];
  /** capital letters and digits, in C40 */
  readonly c40: string;
  /** any letter there is, in UTF-8 */
  readonly text: string;
  /** `YYYY-MM-DD` outside, `YYYYMMDD` in UTF-8 inside, as TR-03171 has it */
  readonly date: string;
  /** unsigned, highest byte first, in as few bytes as `min` allows */
  readonly number: number;
  readonly bytes: Uint8Array;
  /** three bytes of 9303-7 §9.1.3, table 1 */
  readonly stay: Stay;
}

/** One field of a kind of document. Plain data: a profile can be published as JSON beside the certificates. */
export interface FieldDefinition {
  /** 0–254; fields that share a name are alternatives, of which a seal has one */
  readonly tag: number;
  /** member of the values */
  readonly name: string;
  readonly type: keyof FieldValues;
  readonly required: boolean;
  /** length inside the seal, in bytes */
  readonly min: number;
  readonly max: number;
  /** a text that is too long is cut at a letter; otherwise it is refused */
  readonly cuttable?: true;
  /** of a zone */
  readonly format?: ZoneFormat;
  /** what it says, for whoever reads the profile */
  readonly about: string;
}

/** A kind of document: what its header says and which fields it has. */
export interface DocumentProfile {
  readonly featureDefinition: number;
  /** odd = ICAO, even = national (9303-13 §3.1.1) */
  readonly category: number;
  /** national profiles: field 0 names the list of fields for ever */
  readonly uuid?: string;
  /** header versions that may carry it; absent = all */
  readonly headerVersions?: readonly (3 | 4)[];
  readonly fields: readonly FieldDefinition[];
}

type Member<F extends FieldDefinition> = FieldValues[F['type']];
type Zone<F extends FieldDefinition> = Extract<F, { readonly type: 'zone' }>;
type FormatMember<F extends FieldDefinition> = [Zone<F>] extends [never]
  ? unknown
  : { readonly format: NonNullable<Zone<F>['format']> };

/** The values of a profile, typed by its table. */
export type ValuesOf<P extends DocumentProfile> = {
  readonly [F in Extract<P['fields'][number], { readonly required: true }> as F['name']]: Member<F>;
} & {
  readonly [F in Extract<P['fields'][number], { readonly required: false }> as F['name']]?: Member<F>;
} & FormatMember<P['fields'][number]>;

/** What is sealed: as what is read, except that the format of a zone need not be said: its lines show it. */
export type SealedValues<P extends DocumentProfile> = Omit<ValuesOf<P>, 'format'> & { readonly format?: ZoneFormat };
