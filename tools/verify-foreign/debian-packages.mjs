import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Debian package that brings a program. */
const PACKAGES = {
  dmtxread: 'dmtx-utils',
  openssl: 'openssl',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdfsig: 'poppler-utils',
  kcat: 'kcat',
  'softhsm2-util': 'softhsm2',
  clamd: 'clamav-daemon',
  strace: 'strace',
  java: 'default-jdk-headless',
  javac: 'default-jdk-headless',
  mvn: 'maven',
  python3: 'python3',
  pip3: 'python3-pip',
};

/** Those that are nowhere on the path. */
export function missing(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...new Set(programs)].filter((program) => !folders.some((at) => existsSync(join(at, program))));
}

/** Installs those that are missing, only where that is the machine's purpose: as root on Debian or Ubuntu, as in CI. */
export function installMissing(programs) {
  const packages = [
    ...new Set(
      missing(programs)
        .map((program) => PACKAGES[program])
        .filter(Boolean),
    ),
  ];
  if (packages.length === 0 || process.getuid?.() !== 0 || missing(['apt-get']).length > 0) return;
  console.log(`installing ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'ignore', env });
}
