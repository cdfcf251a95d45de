import type { PlainDate } from '@jatigi/kernel';
import { makeReference, searchKeysOf } from '@jatigi/visas-domain';
import type { ApplicantFile } from '@jatigi/visas-domain';
import { FieldKeys, MasterKey } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import type { Client } from 'pg';
import { TRAVEL_DOCUMENT, travelDocumentKey } from '../../src/applications/application-store';
import { VISA_NUMBER } from '../../src/border/visas-at-border';
import { searchDigest } from '../../src/search/search-index';
import { drawing } from './drawing';
import type { Life, LifePlan } from './lives';
import { fileRowsSql, keepLives } from './rows';

const BATCH = 2_000;
/** Of ten files three are another one of somebody who has applied before. */
const PERSONS_PER_TEN = 7;

export interface LivedPlan {
  plan: LifePlan;
  life: Life;
}
/** Somebody who applies. */
export interface Applicant {
  surname: string;
  givenNames: string;
  birthDate: PlainDate;
  passportNumber: string;
}
/** Whoever has this number: the same in every run. */
export type People = (at: number) => Applicant;
/** What files are made from. */
export interface Patterns {
  lives: readonly LivedPlan[];
  people: People;
  seed: number;
}
/** One file as it will lie there: which life, whose, under which names. */
interface Copy {
  at: number;
  life: number;
  lived: LivedPlan;
  id: string;
  person: string;
  reference: string;
  number: string;
  file: ApplicantFile;
}
/** What somebody who asks the service knows about a file. */
export interface KnownFile {
  /** When the applicant wants to arrive. */
  arrival: string;
  id: string;
  post: string;
  state: string;
  person: string;
  reference: string;
  number: string;
  names: string;
  birthDate: string;
  issuer: string;
  passportNumber: string;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
/** As `uuidv7` makes them: by the time of the beginning, then by a number of its own. */
export const numbered = (time: number, kind: number, at: number): string => {
  const stamp = hex(time, 12);
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(kind, 3)}-8000-${hex(at, 12)}`;
};
/** Each number below 2^30 once, in no order that shows: an odd factor. */
const scattered = (at: number): Uint8Array => {
  const mixed = Number((BigInt(at) * 715_827_883n) % 1_073_741_824n);
  return Uint8Array.from({ length: 6 }, (_, place) => (mixed >>> (place * 5)) & 31);
};

/** Writes files of many persons as the service would have written them, a batch in one transaction. */
export class ManyFiles {
  private readonly keys: FieldKeys;

  /** @param owner a connection of the owner of the tables */
  constructor(
    private readonly owner: Client,
    masterKey: string,
    private readonly patterns: Patterns,
    /** So many are there already. */
    private written = 0,
  ) {
    this.keys = new FieldKeys(new MasterKey(masterKey));
  }

  async prepare(): Promise<void> {
    await keepLives(
      this.owner,
      this.patterns.lives.map(({ life }) => life),
    );
  }

  /** Goes on from what was written before: the same files in every run of a seed. */
  async fill(upTo: number): Promise<void> {
    await this.owner.query('set synchronous_commit = off');
    while (this.written < upTo) {
      const size = Math.min(BATCH, upTo - this.written);
      await this.batch(Array.from({ length: size }, (_, at) => this.copy(this.written + at)));
      this.written += size;
    }
  }

  /** A file that was or will be written, as somebody outside knows it. */
  known(at: number): KnownFile {
    const { id, person, reference, number, file, lived } = this.copy(at);
    const { surname = '', givenNames = '', birthDate = '' } = file.applicant;
    const { issuer = '', number: passportNumber = '' } = file.travelDocument;
    const { post, until: state } = lived.plan;
    const { arrival = '' } = file.journey;
    return {
      id,
      arrival,
      post,
      state,
      person,
      reference,
      number,
      birthDate,
      issuer,
      passportNumber,
      names: `${surname} ${givenNames}`,
    };
  }

  private copy(at: number): Copy {
    const { lives, people, seed } = this.patterns;
    const life = drawing(seed + at)(lives.length);
    const lived = lives[life] as LivedPlan;
    const { plan } = lived;
    const who = Math.floor((at * PERSONS_PER_TEN) / 10);
    const { surname, givenNames, birthDate, passportNumber } = people(who);
    const applicant = { ...plan.file.applicant, surname, givenNames, birthDate: grownUp(birthDate) };
    const file = { ...plan.file, applicant, travelDocument: { ...plan.file.travelDocument, number: passportNumber } };
    const year = plan.began.getUTCFullYear();
    return {
      ...{ at, life, lived, file, number: `MLI${String(year).slice(2)}${String(at).padStart(7, '0')}` },
      id: numbered(plan.began.getTime(), 1, at),
      person: numbered(1_600_000_000_000, 2, who),
      reference: makeReference(plan.post, year, scattered(at)),
    };
  }

  private async batch(copies: readonly Copy[]): Promise<void> {
    await this.owner.query('begin');
    const kept = await this.keptKeys([...new Set(copies.map(({ person }) => person))]);
    const keys = new Map(kept);
    const sealed: Buffer[] = [];
    for (const { person, file, lived } of copies) {
      const { notes } = lived.life.application;
      sealed.push(await this.keys.encrypt(keysIn(keys), person, JSON.stringify({ file, notes })));
    }
    const fresh = [...keys].filter(([person]) => !kept.has(person));
    await this.owner.query('insert into field_key (person_id, wrapped) select * from unnest($1::uuid[], $2::bytea[])', [
      fresh.map(([person]) => person),
      fresh.map(([, key]) => key),
    ]);
    await this.rows(copies, sealed);
    await this.owner.query('commit');
  }

  private async keptKeys(persons: readonly string[]): Promise<Map<string, Buffer>> {
    const { rows } = await this.owner.query<{ person_id: string; wrapped: Buffer }>(
      'select person_id, wrapped from field_key where person_id = any ($1::uuid[])',
      [persons],
    );
    return new Map(rows.map(({ person_id, wrapped }) => [person_id, wrapped]));
  }

  private async rows(copies: readonly Copy[], sealed: readonly Buffer[]): Promise<void> {
    const of = <T>(take: (copy: Copy, at: number) => T): T[] => copies.map(take);
    const passports = of(
      ({
        file: {
          travelDocument: { issuer = '', number = '' },
        },
      }) => this.keys.blindIndex(TRAVEL_DOCUMENT, travelDocumentKey(issuer, number)),
    );
    await this.owner.query(
      `create temp table if not exists copy (id uuid, life int, person uuid, reference text, number text, sealed bytea,
         passport bytea, shown bytea) on commit delete rows`,
    );
    await this.owner.query(
      `insert into copy select * from unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::text[], $6::bytea[],
         $7::bytea[], $8::bytea[])`,
      [
        ...[of(({ id }) => id), of(({ life }) => life), of(({ person }) => person), of(({ reference }) => reference)],
        ...[of(({ number }) => number), sealed, passports],
        of(({ number }) => this.keys.blindIndex(VISA_NUMBER, number)),
      ],
    );
    for (const sql of fileRowsSql) await this.owner.query(sql);
    const submitted = copies.filter(({ lived }) => lived.plan.until !== 'DRAFT');
    const found = submitted.flatMap(({ id, file }) =>
      searchKeysOf(file.applicant).map((key) => [searchDigest(this.keys, key), id] as const),
    );
    await this.owner.query(
      'insert into application_name_key (digest, application_id) select * from unnest($1::bigint[], $2::uuid[])',
      [found.map(([digest]) => digest), found.map(([, id]) => id)],
    );
  }
}

/** Data keys that are made, kept here until they are written together. */
function keysIn(made: Map<string, Buffer>): Tx {
  const query = (text: string, [id, wrapped]: [string, Buffer]) => {
    if (text.startsWith('insert')) made.set(id, wrapped);
    const kept = made.get(id);
    return Promise.resolve(kept ? [{ wrapped: kept }] : []);
  };
  return { manager: { query } } as unknown as Tx;
}

/** Minors need papers that a life does not have: they are born 28 years before, where the calendar is the same. */
function grownUp(date: PlainDate): PlainDate {
  return date < '2000' ? date : (`${Number(date.slice(0, 4)) - 28}${date.slice(4)}` as PlainDate);
}
