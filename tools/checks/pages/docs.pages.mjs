const shown = [
  '',
  '/routes/identity',
  '/routes/civil-registry',
  '/routes/visas',
  '/routes/payments',
  '/try/accounts',
  '/try/visas',
];

/** What the API is, and requests to try: pages of the gateway itself, in the language that is asked for. */
export const docsPages = {
  area: 'docs',
  maxScriptBytes: 0,
  pages: shown.map((path) => ({
    name: `docs${path.replaceAll('/', '-')}`,
    prepare: ({ page, url }) => {
      const { origin, pathname } = new URL(url(''));
      return page.goto(`${origin}/docs${path}?lang=${pathname.slice(1, 3)}`);
    },
  })),
};
