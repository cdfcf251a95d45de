module.exports = { ...require('../../jest.preset.cjs'), displayName: 'event-consumer', rootDir: __dirname };
