import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { isUuid } from '@jatigi/kernel';
import { runCommand } from '@jatigi/platform-service';
import { civilRegistryService } from './civil-registry.service-definition';
import { readConfig } from './config';
import { StageRegister } from './imports/stage-register';

const EVERY = 100;
const usage = 'import-register --centre CODE --csv FILE --scans FOLDER --by PERSON-ID\n';

const { values } = parseArgs({
  options: {
    centre: { type: 'string' },
    csv: { type: 'string' },
    scans: { type: 'string' },
    by: { type: 'string' },
  },
});
const { centre, csv, scans, by } = values;
if (!centre || !csv || !scans || !by || !isUuid(by)) {
  process.stderr.write(usage);
  process.exit(2);
}

void runCommand(civilRegistryService, readConfig(), async (app) => {
  const staged = await app.get(StageRegister).execute({ centre, csv, scans, by }, (done, of) => {
    if (done % EVERY === 0 || done === of) process.stderr.write(`${done} of ${of} rows\n`);
  });
  process.stdout.write(`${JSON.stringify(staged, null, 2)}\n`);
  if (staged.state === 'INVALID') process.exitCode = 1;
});
