import type { Jurisdiction, Post, PostCalendar, PostKind } from '@jatigi/identity-domain';
import type { EntityManager } from 'typeorm';

interface PostRow {
  id: string;
  code: string;
  kind: PostKind;
  name_fr: string;
  name_en: string;
  country: string;
  city: string;
  time_zone: string;
  currencies: string[];
  calendar: PostCalendar;
  jurisdictions: Jurisdiction[];
  parent: string | null;
  sample: boolean;
  opened_on: string;
  closed_on: string | null;
  version: number;
}

const columns = `id, code, kind, name_fr, name_en, country, city, time_zone, currencies, calendar, jurisdictions, parent,
  sample, opened_on::text, closed_on::text, version`;

const toPost = (row: PostRow): Post => ({
  id: row.id,
  code: row.code,
  kind: row.kind,
  nameFr: row.name_fr,
  nameEn: row.name_en,
  country: row.country,
  city: row.city,
  timeZone: row.time_zone,
  currencies: row.currencies,
  calendar: row.calendar,
  jurisdictions: row.jurisdictions,
  parent: row.parent,
  sample: row.sample,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
  version: row.version,
});

/** Every post, closed ones too, by code. */
export async function allPosts(manager: EntityManager): Promise<Post[]> {
  const rows = (await manager.query(`select ${columns} from post order by code`)) as PostRow[];
  return rows.map(toPost);
}

/** Writes the whole state of a post. */
export async function writePost(manager: EntityManager, post: Post): Promise<void> {
  await manager.query(
    `insert into post (id, code, kind, name_fr, name_en, country, city, time_zone, currencies, calendar, jurisdictions,
       parent, sample, opened_on, closed_on, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     on conflict (code) do update set kind = excluded.kind, name_fr = excluded.name_fr, name_en = excluded.name_en,
       country = excluded.country, city = excluded.city, time_zone = excluded.time_zone,
       currencies = excluded.currencies, calendar = excluded.calendar, jurisdictions = excluded.jurisdictions,
       parent = excluded.parent, sample = excluded.sample, opened_on = excluded.opened_on,
       closed_on = excluded.closed_on, version = excluded.version`,
    [
      post.id,
      post.code,
      post.kind,
      post.nameFr,
      post.nameEn,
      post.country,
      post.city,
      post.timeZone,
      post.currencies,
      JSON.stringify(post.calendar),
      JSON.stringify(post.jurisdictions),
      post.parent,
      post.sample,
      post.openedOn,
      post.closedOn,
      post.version,
    ],
  );
}
