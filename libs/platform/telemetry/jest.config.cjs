const preset = require('../../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'platform-telemetry',
  rootDir: __dirname,
  // The OTLP exporter loads `http` by a dynamic import, which Jest's CommonJS runtime cannot do until it is lowered.
  transformIgnorePatterns: preset.transformIgnorePatterns.map((pattern) =>
    pattern.replace('(?!(', '(?!(@opentelemetry/otlp-exporter-base|'),
  ),
};
