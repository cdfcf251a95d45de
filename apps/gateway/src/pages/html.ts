import { escapeHtml } from '@jatigi/platform-http';

const style = `
  :root { color-scheme: light dark; --accent: #14693f }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  h1 { color: var(--accent) } h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--accent) }
  a { color: var(--accent) } code { font: 14px/1.4 ui-monospace, monospace; overflow-wrap: anywhere }
  summary { cursor: pointer; padding: .3rem 0 } details > div { margin: 0 0 1rem 1.5rem }
  .verb { display: inline-block; min-width: 4.5rem; font-weight: 700 }
  table { border-collapse: collapse } td, th { padding: .15rem .8rem .15rem 0; text-align: left; vertical-align: top }
  .wide { overflow-x: auto } pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: .6rem; border: 1px solid }
  .route { font-size: 1.1rem; border: 0; margin-top: 1.5rem; overflow-wrap: anywhere } ol { padding-left: 1.5rem }
  .warning { border-left: 4px solid #b45309; padding-left: .8rem }
  @media (prefers-color-scheme: dark) { :root { --accent: #6ee7a8 } }`;

/** A whole page: no script, no address outside, one nonced style. */
export function page(content: { language: 'fr' | 'en'; title: string; body: string; nonce: string }): string {
  return `<!doctype html>
<html lang="${content.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(content.title)}</title>
<style nonce="${content.nonce}">${style}</style>
</head>
<body>
<main>
${content.body}
</main>
</body>
</html>
`;
}
