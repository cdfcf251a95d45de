import type { Actor } from '@jatigi/kernel';
import { uuidv7 } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { form, VisasScene } from './visas-scene';
import type { Seen, SeenAnswer } from './visas-scene';

/** Somebody who is looked for, spelled as another paper spells it. */
export const wanted = {
  names: [{ surname: 'Koulibali', givenNames: 'Modiboh' }],
  birthDate: { value: '1979' },
  nationalities: ['DEU'],
  note: 'Mandat du tribunal de Kati.',
  legalBasis: 'Code de procédure pénale, art. 135',
  authority: 'Parquet de Kati',
  expiresOn: '2028-11-30',
  reviewOn: '2027-05-31',
};
export const modibo = { surname: 'Coulibaly', givenNames: 'Modibo', birthDate: '1979-04-11' };

/** Two security officers, and files of people whose names sound like somebody's. */
export class ScreeningScene {
  readonly one = officer();
  readonly two = officer();
  private constructor(readonly visas: VisasScene) {}

  static async open(visas: VisasScene): Promise<ScreeningScene> {
    const scene = new ScreeningScene(visas);
    for (const actor of [scene.one, scene.two]) await visas.grant(actor, 'security-officer', '*');
    return scene;
  }

  get(path: string, as: Actor = this.one): Promise<SeenAnswer> {
    return this.visas.send('GET', path, { as });
  }

  send(path: string, body: object, as: Actor = this.one, headers: Record<string, string> = {}): Promise<SeenAnswer> {
    return this.visas.send('POST', path, { as, body, headers });
  }

  async listed(over: object = {}): Promise<Seen> {
    const { body } = await this.send('/watchlist', { ...wanted, ...over });
    return (await this.send(`/watchlist/${body.id}/approve`, {}, this.two)).body;
  }

  /** A paid file of this traveller, admitted and held against the lists. */
  async screened(traveller: Partial<typeof form.applicant> = modibo, passport = 'C09X00T47'): Promise<Seen> {
    const { visas } = this;
    visas.traveller = {
      applicant: { ...form.applicant, ...traveller },
      travelDocument: { ...form.travelDocument, number: passport },
    };
    const { id } = await visas.paid();
    visas.traveller = {};
    return (await visas.admitted(id)).body;
  }

  async settled({ id }: Seen): Promise<void> {
    await this.visas.post(this.visas.agent, id, 'record-biometrics', { outcome: 'captured', reference: 'BIO-1' });
    for (const kind of ['photo', 'passport']) await this.visas.post(this.visas.agent, id, `documents/${kind}/accept`);
  }

  /** The open hits of one file. */
  async hitsOf({ id }: Seen): Promise<Seen[]> {
    const { body } = await this.get('/screening/hits?limit=100');
    return body.items.filter((hit) => hit['applicationId'] === id);
  }

  adjudicate(hit: Seen, outcome: string, as: Actor = this.one): Promise<SeenAnswer> {
    return this.send(`/screening/hits/${hit.id}/adjudicate`, { outcome, reason: 'Photo et père comparés.' }, as);
  }
}

const officer = (): Actor => person(uuidv7(), { purpose: 'adjudication' });

export const screeningOf = ({ examination }: Seen) =>
  (examination as Array<{ part: string; state: string; outcome: string | null }>).find(
    ({ part }) => part === 'screening',
  );
