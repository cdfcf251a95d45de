import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../dev/paths.mjs';
import { portrait } from '../papers.mjs';
import { demand } from './newcomer.mjs';
import { newFamily } from './registers.mjs';
import { signIn } from './staff.mjs';

/**
 * An old register of Kati: loaded by one person, its gap listed, each line compared with its image and written down by
 * another. Returns what the page said of the gap.
 */
export async function oldRegisterIsConfirmed(scene) {
  const year = 1900 + Math.floor(Math.random() * 70);
  const { name } = newFamily({ bornDaysAgo: 1 });
  const id = await staged({ year, name });
  const officer = await signIn(scene, 'etat-civil.kati');
  await officer.open('/fr/staff');
  await officer.follow('a[href$="/staff/imports"]');
  await officer.follow(`a[href$="/staff/imports/${id}"]`);
  const gap = /\d{4} : 2/.exec(await officer.text())?.[0];
  demand(gap === `${year} : 2`, 'the missing number is listed', officer.page);
  for (const confirmed of [1, 2]) {
    await officer.follow('form[action="?do=confirm"] button');
    demand((await officer.text()).includes(`${confirmed} sur 2`), `${confirmed} of 2 are written down`, officer.page);
  }
  demand((await officer.page.locator('form[action="?do=confirm"]').count()) === 0, 'nothing waits', officer.page);
  await officer.close();
  return gap;
}

/** Two acts, numbers 1 and 3, with their images. Returns the id of the import. */
async function staged({ year, name }) {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    writeFileSync(join(folder, 'page.jpg'), await portrait());
    writeFileSync(join(folder, 'register.csv'), csvOf([1, 3].map((number) => rowOf({ year, number, name }))));
    const options = ['--centre', 'CEC-KATI', '--csv', join(folder, 'register.csv'), '--scans', folder];
    const command = [
      join(root, 'tools/dev/in-service.mjs'),
      'civil-registry',
      'import-register',
      ...options,
      '--by',
      randomUUID(),
    ];
    const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`import-register ends with ${status}: ${stdout} ${stderr}`);
    return JSON.parse(stdout).id;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rowOf = ({ year, number, name }) => ({
  year,
  number,
  surname: 'Coulibaly',
  given_names: `${name} ${number === 1 ? 'Sira' : 'Nana'}`,
  sex: 'F',
  birth_date: `~${year}`,
  birth_place: 'Kati',
  birth_country: 'MLI',
  nationalities: 'MLI',
  mother_surname: 'Diarra',
  mother_given_names: `${name} ${number === 1 ? 'Fanta' : 'Awa'}`,
  father_surname: '',
  father_given_names: '',
  declarant_capacity: 'mother',
  declarant_surname: '',
  declarant_given_names: '',
  declared_on: '',
  signed_on: `${year}-05-0${number}`,
  scan: 'page.jpg',
});

const csvOf = (rows) =>
  [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))].map((line) => line.join(',')).join('\n');
