import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { envExample } from '@jatigi/platform-config';

const apps = join(__dirname, '../../apps');
const services = readdirSync(apps).filter((name) => existsSync(join(apps, name, 'src/config.ts')));

/** The settings table that a service's `config.ts` exports. */
function settingsOf(service: string): Parameters<typeof envExample>[0] {
  // Read by path and not imported: nothing may depend on an app.
  const exported = jest.requireActual<Record<string, unknown>>(join(apps, service, 'src/config.ts'));
  const name = Object.keys(exported).find((key) => /settings$/i.test(key));
  if (name === undefined) throw new Error(`${service}/src/config.ts exports no settings`);
  return exported[name] as Parameters<typeof envExample>[0];
}

describe('.env.example', () => {
  it.each(services)('of %s lists its settings and no secret', (service) => {
    const file = join(apps, service, '.env.example');
    const expected = envExample(settingsOf(service));
    if (process.env['UPDATE']) writeFileSync(file, expected);
    expect(readFileSync(file, 'utf8')).toBe(expected);
  });
});
