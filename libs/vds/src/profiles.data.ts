import type { DocumentProfile, FieldDefinition } from './document-profile';

/** A text of the national profiles: a seal that a telephone can still read has room for 80 bytes of it. */
const text = <const Name extends string>(tag: number, name: Name, about: string) =>
  ({ tag, name, type: 'text', required: true, min: 0, max: 80, about }) as const;

/** As `text`; one that is too long is cut at a letter, as in a machine-readable zone. */
const name = <const Name extends string>(tag: number, name: Name, about: string) =>
  ({ ...text(tag, name, about), cuttable: true }) as const;

const date = <const Name extends string>(tag: number, name: Name, about: string) =>
  ({ tag, name, type: 'date', required: true, min: 8, max: 8, about }) as const;

const uri = <const Name extends string>(tag: number, name: Name, about: string) =>
  ({ tag, name, type: 'text', required: false, min: 1, max: 200, about }) as const;

/** Fields that BSI TR-03171 gives every administrative document; 0 is the UUID. */
const issuedOn = date(0x01, 'issuedOn', 'first day of validity');
const validUntil = date(0x02, 'validUntil', 'last day of validity');
const whereabouts = [
  uri(0x03, 'profileUri', 'where this list of fields is published'),
  uri(0x04, 'certificateUri', 'where the certificate of the signer is published'),
  uri(0x05, 'statusUri', 'where the status list is published'),
  {
    tag: 0x06,
    name: 'statusIndex',
    type: 'number',
    required: false,
    min: 1,
    max: 4,
    about: 'place of the document in the status list',
  },
] as const;

const holder = [
  name(0x14, 'surname', 'surname of the person, with its accents'),
  name(0x15, 'givenNames', 'given names, in their order'),
  text(0x16, 'birthDate', 'YYYY-MM-DD, or the part of it that is known'),
] as const;

/** A national document: even category, UTF-8, its fields named for ever by a UUID. */
const national = <const Own extends readonly FieldDefinition[]>(uuid: string, own: Own) =>
  ({ featureDefinition: 0x01, category: 0xc8, uuid, fields: own }) as const;

/** Every kind of document that is sealed or read without further ado. A new kind is an entry here, and nothing else. */
export const PROFILES = {
  /** 9303-7 §9 */
  visa: {
    featureDefinition: 0x5d,
    category: 0x01,
    fields: [
      {
        tag: 0x01,
        name: 'mrz',
        type: 'zone',
        format: 'MRV-A',
        required: true,
        min: 48,
        max: 48,
        about: 'zone of an MRV-A without its optional data',
      },
      {
        tag: 0x02,
        name: 'mrz',
        type: 'zone',
        format: 'MRV-B',
        required: true,
        min: 44,
        max: 44,
        about: 'zone of an MRV-B without its optional data',
      },
      {
        tag: 0x03,
        name: 'entries',
        type: 'number',
        required: false,
        min: 1,
        max: 1,
        about: 'number of entries, 0 = unlimited',
      },
      { tag: 0x04, name: 'stay', type: 'stay', required: true, min: 3, max: 3, about: 'how long one may stay' },
      {
        tag: 0x05,
        name: 'passportNumber',
        type: 'c40',
        required: true,
        min: 6,
        max: 6,
        about: 'number of the passport, one to nine characters',
      },
      { tag: 0x06, name: 'visaType', type: 'bytes', required: false, min: 1, max: 4, about: 'kind of visa' },
      {
        tag: 0x07,
        name: 'additionalFeature',
        type: 'bytes',
        required: false,
        min: 0,
        max: 254,
        about: 'reserved by ICAO',
      },
    ],
  },
  /** Emergency travel document: 9303-8 §6; DER lengths are a must (9303-13 §2.3) */
  etd: {
    featureDefinition: 0x5e,
    category: 0x03,
    headerVersions: [4],
    fields: [
      {
        tag: 0x02,
        name: 'mrz',
        type: 'zone',
        format: 'TD2',
        required: true,
        min: 48,
        max: 48,
        about: 'the whole zone of two lines',
      },
    ],
  },
  /** Copies of acts of civil status. */
  civilStatus: national('6f1d6c6e-2f4b-5a0e-9a64-6d2b3f0c7a10', [
    issuedOn,
    ...whereabouts,
    text(0x10, 'kind', 'birth-full-copy, birth-extract …'),
    text(0x11, 'documentNumber', 'number of the copy'),
    text(0x12, 'actNumber', 'number of the act'),
    text(0x13, 'centre', 'code of the centre that holds the act'),
    ...holder,
  ]),
  /** Certificates of consular registration. */
  registration: national('9d0c14a2-92cb-563e-9d42-506cafe1a4c8', [
    issuedOn,
    validUntil,
    ...whereabouts,
    text(0x10, 'kind', 'consular-registration'),
    text(0x11, 'documentNumber', 'number of the certificate'),
    text(0x12, 'consularNumber', 'number that a person keeps for life'),
    text(0x13, 'post', 'code of the post that holds the register'),
    ...holder,
  ]),
  /** Certificates of a post: residence, life, celibacy and whatever else the policy declares. */
  certificate: national('175f57af-8e43-523a-b1b1-02d48749f15b', [
    issuedOn,
    validUntil,
    ...whereabouts,
    text(0x10, 'kind', 'certificate-residence, certificate-life …'),
    text(0x11, 'documentNumber', 'number of the certificate'),
    text(0x12, 'reference', 'of the request that it answers'),
    text(0x13, 'post', 'code of the post that certifies'),
    ...holder,
  ]),
  /** Receipts of reported losses and thefts of documents. */
  lossReceipt: national('e05c7b79-01a7-473e-8d4f-75fca8582f7b', [
    issuedOn,
    ...whereabouts,
    text(0x10, 'kind', 'loss-receipt'),
    text(0x11, 'documentNumber', 'number of the receipt'),
    text(0x12, 'reference', 'of the report'),
    text(0x13, 'post', 'code of the post that took the report'),
    ...holder,
    text(0x17, 'lostKind', 'passport, identity-card …'),
    text(0x18, 'lostCountry', 'issuing country of what was lost'),
    text(0x19, 'lostNumber', 'number of what was lost'),
  ]),
  /** Letters that refuse a visa. */
  refusalLetter: national('3b06844c-35f7-44de-8337-d57faca52441', [
    issuedOn,
    ...whereabouts,
    text(0x10, 'kind', 'refusal-letter'),
    text(0x11, 'documentNumber', 'number of the letter'),
    text(0x12, 'reference', 'of the application'),
    text(0x13, 'post', 'code of the post that refused'),
    ...holder,
    text(0x17, 'decidedOn', 'YYYY-MM-DD, the day of the decision at the post'),
    text(0x18, 'codes', 'codes of the grounds, one after the other'),
  ]),
} as const satisfies Readonly<Record<string, DocumentProfile>>;

export type DocumentKind = keyof typeof PROFILES;
