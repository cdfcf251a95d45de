import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { MovingClock } from './moving-clock';
import { form, grantTerms, VisasScene } from './visas-scene';
import type { Seen, SeenAnswer } from './visas-scene';

const terms = { ...grantTerms, validFrom: '2026-08-10', validUntil: '2026-11-09', stayDays: 30 };
const bamako = { kind: 'border-post' as const, country: 'MLI', jurisdictions: [], timeZone: 'Africa/Bamako' };

/** A border officer at the airport of Bamako, on a day that a spec moves. */
export class BorderScene {
  readonly officer = person(uuidv7(), { purpose: 'border-check' });
  private printed = 0;
  private readonly passports = new Map<string, string>();
  private constructor(
    readonly scene: VisasScene,
    readonly clock: MovingClock,
  ) {}

  static async open(): Promise<BorderScene> {
    const clock = new MovingClock('2026-08-03T09:00:00Z');
    const border = new BorderScene(await VisasScene.open({ clock }), clock);
    for (const code of ['BKO', 'DIB']) await border.scene.openPost({ ...bamako, code });
    await border.scene.grant(border.officer, 'border-officer', 'BKO');
    return border;
  }

  /**
   * An issued visa with a number of its own: the golden sample gives every paper the same. Each account has a passport of its
   * own too, where the scene names none: days count by passport.
   */
  async visa(
    account = uuidv7(),
    over: Partial<typeof terms> = {},
  ): Promise<Seen & { number: string; passport: string }> {
    this.clock.moveTo('2026-08-03T09:00:00Z');
    const { traveller } = this.scene;
    const passport = traveller.travelDocument?.number ?? this.passportOf(account);
    this.scene.traveller = { ...traveller, travelDocument: { ...form.travelDocument, number: passport } };
    const file = await this.scene.issued({ ...terms, ...over });
    this.scene.traveller = traveller;
    const number = `MLI26${String((this.printed += 1)).padStart(6, '0')}`;
    await this.scene.service.sql(
      `update visa_application set issued = jsonb_set(issued, '{number}', to_jsonb($2::text)) where id = $1`,
      [file.id, number],
    );
    const sql = 'update visa_application set applicant_person_id = $2 where id = $1';
    await this.scene.service.sql(sql, [file.id, account]);
    return { ...file, number, passport };
  }

  /** The program of an airline, at every post. */
  async carrier(): Promise<Actor> {
    const carrier: Actor = {
      ...person(uuidv7(), { purpose: 'border-check' }),
      ...{ kind: 'client', strength: 'client' },
      program: { clientId: 'airline', scopes: ['visas.carrier.check'] },
    };
    await this.scene.grant(carrier, 'border-officer', '*');
    return carrier;
  }

  private passportOf(account: string): string {
    const number = this.passports.get(account) ?? `C03X${String(this.passports.size).padStart(5, '0')}`;
    this.passports.set(account, number);
    return number;
  }

  ask(path: string, body: object, as: Actor = this.officer): Promise<SeenAnswer> {
    return this.scene.send('POST', `/border/${path}`, { as, body });
  }

  crossing(number: string, over: object = {}): object {
    return { id: uuidv7(), post: 'BKO', desk: 'BKO-1', document: { visaNumber: number }, ...over };
  }

  line(number: string, kind: string, at: string, id = uuidv7()) {
    return { id, kind, at, document: { visaNumber: number } };
  }

  journal(lines: object[], over: object = {}): Promise<SeenAnswer> {
    const deskTime = this.clock.now().toISOString();
    return this.ask('journal', { post: 'BKO', desk: 'BKO-1', deskTime, lines, ...over });
  }

  verify(number: string): Promise<SeenAnswer> {
    return this.ask('verifications', { post: 'BKO', document: { visaNumber: number } });
  }
}
