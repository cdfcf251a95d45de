import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../dev/ports.mjs';
import { startPostgres } from '../dev/postgres.mjs';
import { stopProcess } from '../dev/processes.mjs';
import { installExample, runExample } from '../gateway-client/install-example.mjs';
import { inDays } from './application.mjs';
import { newMachine } from './machine-client.mjs';
import { until } from './person.mjs';

const PURPOSE = 'investigation';

/**
 * Another ministry hears of the visa on the bus, keeps it in a table of its own and looks into the file: the applicant
 * sees that. `hearsOfRevocation` is for later, when the visa fell.
 */
export async function ministryListens(stage, administrators, { applicant, visa }) {
  const { report } = stage;
  report.title('9. The program of another ministry listens to the bus and reads one file');
  const ministry = await Ministry.install(stage, administrators);
  await ministry.hears(`valid ${visa.number} `);
  report.say(
    `in the ministry's own table: ${(await ministry.run('list')).split('\n').find((line) => line.startsWith(visa.number))}`,
  );
  const seen = await until(
    'the grant of the ministry in visas',
    () => ministry.tries('read', visa.number),
    Boolean,
    10_000,
  );
  report.check('the ministry reads the file through the gateway', / ISSUED: \S+/.test(seen), seen);
  const { reads } = (await applicant.get(`/v1/visas/applications/${visa.id}/history`)).body;
  const lines = reads.filter(({ text }) => text.en === 'Headquarters: the file');
  report.check('the applicant sees that her file was read, and as what', lines.length === 1, reads);
  report.say(`in the log of the file: ${JSON.stringify(lines[0])}`);
  return {
    async hearsOfRevocation() {
      report.title('The other ministry hears that the visa fell');
      await ministry.hears(`revoked ${visa.number} `);
      const left = await ministry.run('list');
      report.check('the visa left its table', !left.includes(visa.number), left);
      report.check('nothing waits there', (await ministry.run('parked')) === '', await ministry.run('parked'));
    },
    leave: () => ministry.remove(),
  };
}

/** The ministry's machine: a PostgreSQL of its own, the program as it is published, running. */
class Ministry {
  output = '';

  static async install({ base, brokers, kafkaAccess }, administrators) {
    const { clientId, key } = await newMachine(administrators);
    const grant = { personId: clientId, role: 'auditor', posts: ['BER'], from: inDays(0), to: inDays(1) };
    const { body: given } = await administrators.one.post('/v1/identity/grants', grant, { expect: { status: 201 } });
    await administrators.two.post(`/v1/identity/grants/${given.id}/approve`);
    const ministry = new Ministry();
    ministry.folder = await installExample('ministry-consumer');
    ministry.postgres = await ownPostgres();
    const settings = {
      database: ministry.postgres.url,
      group: `ministry-of-security.journey-${Date.now()}`,
      broker: { brokers, ...kafkaAccess?.('ministry-of-security') },
      gateway: { url: base, clientId, purpose: PURPOSE, key },
    };
    writeFileSync(join(ministry.folder, 'settings.json'), JSON.stringify(settings), { mode: 0o600 });
    ministry.#listen();
    return ministry;
  }

  #listen() {
    const args = ['main.mjs', 'settings.json', 'listen'];
    this.child = spawn(process.execPath, args, { cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr]) stream.on('data', (part) => (this.output += part));
  }

  async hears(line) {
    const said = () => this.output.split('\n').some((one) => one.startsWith(line));
    await until(`"${line}" in the ministry`, async () => said(), Boolean, 20_000).catch((error) => {
      throw new Error(`${error.message}; it said: ${this.output}`);
    });
  }

  async run(...args) {
    const { code, output } = await runExample(this.folder, ['settings.json', ...args]);
    if (code !== 0) throw new Error(`ministry-consumer ${args.join(' ')} ended with ${code}: ${output}`);
    return output;
  }

  /** Null while the platform refuses. */
  tries(...args) {
    return this.run(...args).catch(() => null);
  }

  async remove() {
    await stopProcess(this.child.pid);
    await this.postgres.remove();
    rmSync(this.folder, { recursive: true });
  }
}

async function ownPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'jatigi-ministry-postgres-'));
  chmodSync(folder, 0o755); // PostgreSQL may run under another account than ours
  const [port] = await freePorts(1);
  const logFile = join(folder, 'postgres.log');
  const server = await startPostgres({ dataDir: join(folder, 'data'), port, password: 'ministry', logFile });
  const remove = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return { url: server.url, remove };
}
