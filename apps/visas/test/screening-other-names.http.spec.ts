import 'reflect-metadata';
import { MovingClock } from './moving-clock';
import { ScreeningScene, screeningOf } from './screening-scene';
import { VisasScene } from './visas-scene';

/** Files of this day are made under the form that asks for other names and takes a birth date known in part. */
const clock = new MovingClock('2026-11-29T06:00:00Z');
let visas: VisasScene;
let scene: ScreeningScene;
beforeAll(async () => {
  visas = await VisasScene.open({ clock });
  scene = await ScreeningScene.open(visas);
  await scene.listed();
});
afterAll(() => visas?.close());

const traveller = (more: object) => ({ surname: 'Sow', givenNames: 'Penda', birthDate: '1979-04-11', ...more });

describe('what an applicant says of her other names and of her birth', () => {
  it.each([
    ['her name in full', 'C0AX00T47', { otherNames: ['Coulibaly Modibo'] }, ['alias']],
    [
      'a surname, borne with her given names',
      'C0BX00T47',
      { givenNames: 'Modibo', otherNames: ['Coulibaly'] },
      ['alias'],
    ],
    [
      'a year of birth',
      'C0CX00T47',
      { surname: 'Coulibaly', givenNames: 'Modibo', birthDate: '1979' },
      ['birth-date-fits'],
    ],
  ])('is held against the list: %s', async (_what, passport, said, reasons) => {
    const file = await scene.screened(traveller(said), passport);
    expect(screeningOf(file)).toMatchObject({ state: 'open' });
    const [line] = await scene.hitsOf(file);
    const { body: hit } = await scene.get(`/screening/hits/${line?.id}`);
    expect(hit['reasons']).toEqual(expect.arrayContaining(reasons));
    const { otherNames = [], birthDate } = traveller(said) as { otherNames?: string[]; birthDate: string };
    expect(hit['applicant']).toMatchObject({ otherNames, birthDate });
  });

  it('raises nothing where none of it is alike', async () => {
    const file = await scene.screened(traveller({ otherNames: ['Sy'], birthDate: '1979' }), 'C0DX00T47');
    expect(screeningOf(file)).toMatchObject({ state: 'closed', outcome: 'clear' });
  });
});
