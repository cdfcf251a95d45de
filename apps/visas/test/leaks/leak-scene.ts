import 'reflect-metadata';
import { person } from '@jatigi/platform-testing';
import type { TestAnswer } from '@jatigi/platform-testing';
import { wanted } from '../screening-scene';
import { form, grantTerms, VisasScene } from '../visas-scene';
import type { Seen } from '../visas-scene';
import { desks, fileNames, inGroup, marksOf, postOf, travellerOf, walkIn } from './files';
import type { Desk, FileName } from './files';
import { readersAround, staff } from './readers';
import type { Reader, ReaderName } from './readers';

/** What of which files stands in an answer. */
export interface Traces {
  /** Files that it names: by id, reference, number of the visa, id of a question or of a hit. */
  files: FileName[];
  /** Files of which it says something that only the file says. */
  persons: FileName[];
}

/** Ten files, everybody who may ask about them, and what each answer gives away. */
export class LeakScene {
  readonly neighbour = person();
  readonly second = staff('security-officer', ['SECURITE']);
  readonly ids = new Map<FileName, string>();
  /** Question about `examined`, by the desk it went to. */
  readonly questions = new Map<Desk, string>();
  readonly listed: string[] = [];
  hit = '';
  policy = '';
  simulation = '';
  visaNumber = '';
  group = '';
  /** Of the agent, about `filed` alone. */
  batch = '';
  private readonly names = new Map<string, FileName>();
  private constructor(
    readonly visas: VisasScene,
    public readers: Record<ReaderName, Reader>,
  ) {}

  static async open(): Promise<LeakScene> {
    const visas = await VisasScene.open();
    await visas.openPost({
      code: 'BKO',
      kind: 'border-post',
      country: 'MLI',
      jurisdictions: [],
      timeZone: 'Africa/Bamako',
    });
    const { applicant, agent, consul } = visas;
    const scene = new LeakScene(visas, {} as Record<ReaderName, Reader>);
    const around = (lentId: string) => readersAround({ applicant, neighbour: scene.neighbour, agent, consul, lentId });
    scene.readers = around('00000000-0000-0000-0000-000000000000');
    const officers = [...Object.values(scene.readers), scene.second].filter(({ role }) => role !== null);
    for (const { actor, role, posts } of officers) {
      const isGiven = [agent, consul].some(({ personId }) => personId === actor.personId);
      if (role && !isGiven) await visas.service.grant(actor.personId as string, role, [...posts]);
    }
    await scene.fill();
    scene.readers = {
      ...scene.readers,
      helper: { ...scene.readers.helper, actor: around(scene.idOf('examined')).helper.actor },
    };
    // What was read while the scene was set is nobody's.
    await visas.service.sql('delete from file_read');
    return scene;
  }

  idOf(name: FileName): string {
    return this.ids.get(name) ?? '';
  }

  as(name: ReaderName): Reader {
    return this.readers[name];
  }

  tracesIn({ body }: TestAnswer): Traces {
    const text = Buffer.isBuffer(body) ? body.toString('latin1') : JSON.stringify(body);
    const files = new Set([...this.names].filter(([word]) => text.includes(word)).map(([, file]) => file));
    const isIn = (name: FileName) => Object.values(marksOf(name)).some((mark) => text.includes(mark));
    return { files: fileNames.filter((name) => files.has(name)), persons: fileNames.filter(isIn) };
  }

  private async fill(): Promise<void> {
    const { visas, neighbour } = this;
    const { agent, consul } = visas;
    const note = (name: FileName) => marksOf(name).note;
    await this.lookFor('examined');
    await this.make('draft', () => visas.ready());
    await this.make('unpaid', () => visas.submitted());
    await this.make('filed', () => visas.paid());
    const asked = await this.make('asked', () => visas.paid());
    await visas.post(agent, asked.id, 'request-information', { message: note('asked') });
    await this.consult(await this.make('examined', () => visas.examined()));
    await this.make('proposed', () => visas.proposed(agent, { ...grantTerms, note: note('proposed') } as never));
    await this.make('issued', () => visas.issued());
    const refusal = { decision: 'refuse', codes: ['R12'] } as never;
    const refused = await this.make('refused', () => visas.proposed(agent, refusal));
    await visas.post(consul, refused.id, 'decide', { decision: 'refuse' });
    await this.make('inParis', () => visas.paid(neighbour));
    await this.make('stranger', () => visas.paid(neighbour));
    await this.together();
    await this.atTheBorder();
    await this.simulate();
  }

  private async make(name: FileName, deeds: () => Promise<Seen>): Promise<Seen> {
    this.visas.traveller = travellerOf(name);
    const file = await deeds();
    this.visas.traveller = {};
    if (!file.id) throw new Error(`No file ${name}: ${JSON.stringify(file)}`);
    this.ids.set(name, file.id);
    this.names.set(file.id, name);
    const [row] = await this.visas.service.sql<{ reference: string | null }>(
      'select reference from visa_application where id = $1',
      [file.id],
    );
    if (row?.reference) this.names.set(row.reference, name);
    return file;
  }

  /** Somebody on the list has the name of this file: its admission raises a hit. */
  private async lookFor(name: FileName): Promise<void> {
    const { surname, birthDate } = travellerOf(name).applicant;
    // One letter more: an answer with the name as it is listed tells nothing of the file.
    const names = [{ surname: surname.replace('g', 'gg'), givenNames: form.applicant.givenNames }];
    const body = { ...wanted, names, birthDate: { value: birthDate } };
    const { actor } = this.readers['security officer'];
    const { id } = (await this.visas.send('POST', '/watchlist', { as: actor, body })).body;
    await this.visas.send('POST', `/watchlist/${id}/approve`, { as: this.second.actor, body: {} });
    this.listed.push(id);
  }

  private async consult({ id }: Seen): Promise<void> {
    const { visas } = this;
    for (const service of Object.values(desks)) {
      const question = marksOf('examined').note;
      await visas.post(visas.agent, id, 'open-consultation', { service, question });
    }
    const asked = await visas.service.sql<{ id: string; desk: Desk }>(
      'select id, desk from consultation where application_id = $1',
      [id],
    );
    for (const question of asked) {
      this.questions.set(question.desk, question.id);
      this.names.set(question.id, 'examined');
    }
    const [hit] = await visas.service.sql<{ id: string }>('select id from screening_hit where application_id = $1', [
      id,
    ]);
    this.hit = hit?.id ?? '';
    this.names.set(this.hit, 'examined');
  }

  /** A family, a file that a desk entered, and a command for many files that left the one it named. */
  private async together(): Promise<void> {
    const { visas } = this;
    const { sql } = visas.service;
    const family = { kind: 'family', name: 'Famille', applications: [this.idOf('draft')] };
    this.group = (await visas.send('POST', '/groups', { as: visas.applicant, body: family })).body.id;
    // Files join while they are young; these are older.
    await sql('update visa_application set group_id = $1 where id = any ($2)', [
      this.group,
      inGroup.map((name) => this.idOf(name)),
    ]);
    const filedBy = { as: 'agent', personId: this.second.actor.personId, post: postOf(walkIn) };
    await sql('update visa_application set filed_by = $2 where id = $1', [this.idOf(walkIn), JSON.stringify(filedBy)]);
    const body = { files: [{ id: this.idOf('filed'), version: 999 }] };
    this.batch = (await visas.send('POST', '/batches/assign', { as: visas.agent, body })).body.id;
  }

  /** The holder is here, longer than allowed, and two lines of the journal do not go together. */
  private async atTheBorder(): Promise<void> {
    const { sql } = this.visas.service;
    const id = this.idOf('issued');
    await sql(
      `insert into visa_use (application_id, stays, conflicts, here_since, last_day, last_day_by)
       values ($1, '[]', '[{"code":"sample"}]', '2026-10-01', '2026-10-30', 'stay-over')`,
      [id],
    );
    const rows = await sql<{ number: string }>(
      `select issued->>'number' as number from visa_application where id = $1`,
      [id],
    );
    this.visaNumber = rows[0]?.number ?? '';
    this.names.set(this.visaNumber, 'issued');
  }

  /** Which names, by ids alone, every file that was submitted. */
  private async simulate(): Promise<void> {
    const { sql } = this.visas.service;
    const [set] = await sql<{ id: string; version: string }>('select id, version from policy_set limit 1');
    const rows = await sql<{ id: string }>(
      `insert into policy_simulation (id, policy_set_id, against, applications, asked_by, asked_at, result, finished_at)
       values (gen_random_uuid(), $1, $4, 9, $2, now(), $3, now()) returning id`,
      [
        set?.id,
        this.readers.administrator.actor.personId,
        JSON.stringify({ ids: [...this.ids.values()] }),
        set?.version,
      ],
    );
    [this.policy, this.simulation] = [set?.id ?? '', rows[0]?.id ?? ''];
  }
}
