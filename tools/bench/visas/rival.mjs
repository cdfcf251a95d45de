const BATCH = 5_000;

/**
 * The same reads as they are written first: names in clear looked for by LIKE, pages by offset, counts by counting. As
 * the owner of the tables, so that row-level security costs it nothing.
 */
export class Naive {
  #owner;
  #named = 0;

  constructor(owner) {
    this.#owner = owner;
  }

  async fill(files, size) {
    await this.#owner.query(
      'create table if not exists naive_name (id uuid, name text, passport text, reference text)',
    );
    for (; this.#named < size; this.#named += BATCH) {
      const length = Math.min(BATCH, size - this.#named);
      const known = Array.from({ length }, (_, at) => files.known(this.#named + at));
      await this.#owner.query(
        'insert into naive_name select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[])',
        [
          known.map(({ id }) => id),
          known.map(({ names }) => names.toLowerCase()),
          known.map(({ passportNumber }) => passportNumber),
          known.map(({ reference }) => reference),
        ],
      );
    }
    await this.#owner.query('analyze naive_name');
  }

  /** @returns milliseconds */
  async search({ names }) {
    return this.#timed(
      `select * from naive_name n join visa_application a on a.id = n.id where n.name like $1 order by a.id desc limit 26`,
      [`%${names.toLowerCase()}%`],
    );
  }

  /** A page in the middle, and the number beside each queue. */
  async queue(state) {
    const page = await this.#timed(
      `select * from visa_application where state = $1 order by coalesce(due->>'on', '9999-12-31'), id
       limit 25 offset (select count(*) / 2 from visa_application where state = $1)`,
      [state],
    );
    return page + (await this.#timed('select state, count(*) from visa_application group by state', []));
  }

  async verify({ number }) {
    return this.#timed(
      `select * from visa_application where issued->>'number' = $1
         or issued->'superseded' @> jsonb_build_array(jsonb_build_object('number', $1::text))`,
      [number],
    );
  }

  async #timed(sql, values) {
    const began = performance.now();
    await this.#owner.query(sql, values);
    return performance.now() - began;
  }
}
