import type { Config } from '@react-router/dev/config';

/** Pages are made on the server; see docs/adr on why no React runs in the browser. */
export default {
  appDirectory: 'src',
  buildDirectory: '../../dist/.portal',
  serverBuildFile: 'index.mjs',
  ssr: true,
} satisfies Config;
