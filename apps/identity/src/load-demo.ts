import 'reflect-metadata';
import { runCommand } from '@jatigi/platform-service';
import { readConfig } from './config';
import { DemoData } from './demo/demo-data';
import { createIdentityService } from './identity-service';

const config = readConfig();
if (config.NODE_ENV === 'production') {
  process.stderr.write('Demo accounts have published passwords: they are never loaded in production.\n');
  process.exit(1);
}

void runCommand(createIdentityService(), config, async (app) => {
  const demo = app.get(DemoData);
  await demo.loadPosts();
  const accounts = await demo.loadAccounts();
  process.stdout.write(`${JSON.stringify({ accounts }, null, 2)}\n`);
});
