// node tools/gateway-client/size.mjs   What the client weighs in a browser, its one dependency included.
import { build } from 'esbuild';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { home } from './files.mjs';

const { outputFiles } = await build({
  entryPoints: [join(home, 'src/index.ts')],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const [{ contents }] = outputFiles;
const kilobytes = (bytes) => `${(bytes.length / 1_024).toFixed(1)} kB`;
console.log(
  `${kilobytes(contents)}, gzip ${kilobytes(gzipSync(contents))}, brotli ${kilobytes(brotliCompressSync(contents))}`,
);
