module.exports = { ...require('../../jest.preset.cjs'), displayName: 'event-consumer-tools', rootDir: __dirname };
