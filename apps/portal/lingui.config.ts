import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** Texts are written in French in the code; English stands in its catalogue. `npm run messages` collects them. */
export default defineConfig({
  sourceLocale: 'fr',
  locales: ['fr', 'en'],
  catalogs: [{ path: '<rootDir>/src/locale/{locale}', include: ['src'] }],
  format: formatter({ lineNumbers: false, origins: false }),
});
