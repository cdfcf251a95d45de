// Every project in one Jest run: what `npm test` uses. `nx run-many -t test` runs them one by one, cached.
const { globSync } = require('node:fs');

module.exports = { projects: globSync('{apps,libs,tools}/**/jest.config.cjs', { exclude: ['**/node_modules/**'] }) };
