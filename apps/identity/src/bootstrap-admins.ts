import 'reflect-metadata';
import { DomainError } from '@jatigi/kernel';
import { runCommand } from '@jatigi/platform-service';
import { readConfig } from './config';
import { createIdentityService } from './identity-service';
import { BootstrapAdmins } from './staff/bootstrap-admins';

/** `node bootstrap-admins.js first@… second@…`: codes go out by mail once the service runs. */
runCommand(createIdentityService(), readConfig(), (app) =>
  app.get(BootstrapAdmins).execute(process.argv.slice(2)),
).then(
  () => process.stdout.write('Two administrators are invited; their codes go out by mail.\n'),
  (error: unknown) => {
    process.stderr.write(`${error instanceof DomainError ? `${error.code}: ${error.message}` : String(error)}\n`);
    process.exitCode = 1;
  },
);
