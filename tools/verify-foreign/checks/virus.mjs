// Uploads against the daemon of ClamAV. It knows one signature, the EICAR test file, so that nothing is downloaded.
// `npm test` skips that half where clamd is not installed; here it is installed where that is the machine's purpose.
import { runSpec } from '../spec-run.mjs';

export const checks = [
  {
    name: 'uploads with the test virus (clamd)',
    needs: ['clamd'],
    run: () => runSpec('apps/documents/jest.config.cjs', 'virus-scan', 'real clamd'),
  },
];
