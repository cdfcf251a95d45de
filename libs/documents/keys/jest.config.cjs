const { tmpdir } = require('node:os');
const { join } = require('node:path');

// SoftHSM asks the real environment, which a spec cannot change: set here, before the workers start. The spec writes the file.
process.env.SOFTHSM2_CONF ??= join(tmpdir(), `jatigi-softhsm-${process.pid}`, 'softhsm2.conf');

module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'documents-keys', rootDir: __dirname };
