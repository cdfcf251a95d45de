import 'reflect-metadata'; // @peculiar/x509 registers its parts with it
import { webcrypto } from 'node:crypto';
import { buildMrz } from '@jatigi/mrz';
import { BasicConstraintsExtension, Extension, X509CertificateGenerator } from '@peculiar/x509';
import type { X509Certificate } from '@peculiar/x509';
import {
  certificateContent,
  encodeSeal,
  etdContent,
  visaContent,
  type MessageZone,
  type SealContent,
} from '../src/index';

type Curve = 'P-256' | 'P-384';
type Pair = webcrypto.CryptoKeyPair;

/** A certificate with its key; the hash is that of the curve. */
export interface Signer {
  readonly keys: Pair;
  readonly curve: Curve;
  readonly certificate: X509Certificate;
  readonly pem: string;
  sign(message: Uint8Array): Promise<Uint8Array>;
}

interface Wanted {
  readonly curve?: Curve;
  readonly name?: string;
  readonly issuer?: Signer;
  readonly isAuthority?: boolean;
  readonly documentTypes?: readonly string[];
}

/** SEQUENCE { 0, SET OF PrintableString } of 9303-12 §7.1.1. */
function documentTypeExtension(types: readonly string[]): Extension {
  const strings = types.map((type) => Buffer.from([0x13, type.length, ...Buffer.from(type)]));
  const set = Buffer.concat([Buffer.from([0x31, strings.reduce((sum, one) => sum + one.length, 0)]), ...strings]);
  const body = Buffer.concat([Buffer.from([0x02, 0x01, 0x00]), set]);
  return new Extension('2.23.136.1.1.6.2', false, Buffer.concat([Buffer.from([0x30, body.length]), body]));
}

const hashOf = (curve: Curve): string => (curve === 'P-384' ? 'SHA-384' : 'SHA-256');

const extensionsOf = ({ isAuthority, documentTypes }: Wanted): Extension[] => [
  ...(isAuthority ? [new BasicConstraintsExtension(true, 0, true)] : []),
  ...(documentTypes ? [documentTypeExtension(documentTypes)] : []),
];

export async function makeSigner(wanted: Wanted = {}): Promise<Signer> {
  const { curve = 'P-256', name = 'T1', issuer } = wanted;
  const { subtle } = webcrypto;
  const algorithm = { name: 'ECDSA', namedCurve: curve };
  const keys = (await subtle.generateKey(algorithm, true, ['sign', 'verify'])) as Pair;
  const subject = `C=ML, CN=${name}`;
  const certificate = await X509CertificateGenerator.create({
    serialNumber: '1F',
    subject,
    issuer: issuer?.certificate.subject ?? subject,
    notBefore: new Date('2026-01-01T00:00:00Z'),
    notAfter: new Date('2030-01-01T00:00:00Z'),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: { name: 'ECDSA', hash: hashOf(issuer?.curve ?? curve) },
    extensions: extensionsOf(wanted),
  });
  const sign = async (message: Uint8Array): Promise<Uint8Array> =>
    new Uint8Array(
      await subtle.sign({ name: 'ECDSA', hash: hashOf(curve) }, keys.privateKey, Uint8Array.from(message)),
    );
  return { keys, curve, certificate, pem: `${certificate.toString('pem')}\n`, sign };
}

export const person = { surname: 'Traoré', givenNames: 'Ɲɛnɛba Aïssata', birthDate: '1990-03-01' };

const holder = {
  issuer: 'MLI',
  surname: 'Eriksson',
  givenNames: 'Anna Maria',
  nationality: 'SWE',
  birthDate: '1974-08-12',
  sex: 'F',
  expiryDate: '2027-06-27',
} as const;

type Lines = [string, string];
export const visaZone = (over: object = {}): Lines =>
  buildMrz('MRV-B', { ...holder, documentCode: 'V', documentNumber: 'L898902C', ...over }) as Lines;
export const sheetZone = (over: object = {}): Lines =>
  buildMrz('TD2', { ...holder, documentCode: 'PU', documentNumber: 'D23145890', ...over }) as Lines;
export const passportZone = (over: object = {}): Lines =>
  buildMrz('TD3', { ...holder, issuer: 'SWE', documentCode: 'P', documentNumber: 'L898902C', ...over }) as Lines;

/** Message zones of one document of each kind that matters. */
export const zones = {
  visa: visaContent({
    mrz: visaZone(),
    entries: 2,
    stay: { kind: 'duration', days: 30, months: 0, years: 0 },
    passportNumber: 'L898902C',
  }),
  etd: etdContent(sheetZone()),
  certificate: certificateContent({
    ...person,
    kind: 'certificate-residence',
    documentNumber: 'MLC0123456789A',
    reference: 'CR-2026-00042',
    post: 'PAR',
    issuedOn: '2026-11-28',
    validUntil: '2027-02-26',
    statusUri: 'https://consulat.example/status',
    statusIndex: 70_000,
  }),
};

export const seal = (zone: MessageZone, signer: Signer, over: Partial<SealContent> = {}): Promise<Uint8Array> =>
  encodeSeal(
    {
      ...{ version: 4, issuingCountry: 'MLI', signerId: 'MLT1', certificateReference: '1F' },
      ...{ issued: '2026-11-28', signed: '2026-11-28' },
      ...zone,
      ...over,
    },
    (message) => signer.sign(message),
  );
