import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [reactRouter(), lingui({ macroTransform: true })],
  resolve: { tsconfigPaths: true },
  // The oldest browsers that get the scripts (README): older ones go on without.
  build: { target: ['chrome80', 'edge80', 'firefox80', 'safari14.1'] },
  // One file without node_modules: the bundle of the portal holds everything it runs.
  ssr: { noExternal: true },
});
