// The suite of the signing keys against SoftHSM, a PKCS#11 token that nobody here wrote. `npm test` skips that half where
// SoftHSM is not installed; here it is installed where that is the machine's purpose.
import { runSpec } from '../spec-run.mjs';

export const checks = [
  {
    name: 'signing keys in a PKCS#11 token (SoftHSM)',
    needs: ['softhsm2-util'],
    run: () => runSpec('libs/documents/keys/jest.config.cjs', 'key-store', 'PKCS#11'),
  },
];
