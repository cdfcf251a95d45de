import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';

/** Room for the topics of a whole matrix, and little enough to be filled in a moment. */
const SIZE_MB = 384;

/**
 * A disk of its own for the broker, so that filling it hurts nobody else. Needs root and the right to mount.
 * @returns null when it stands, else the reason why it cannot be had here
 */
export function mountSmallDisk(folder) {
  mkdirSync(folder, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', folder], { encoding: 'utf8' });
  if (mounted.status === 0) return null;
  return `no file system of its own can be mounted here (${mounted.error?.message ?? mounted.stderr.trim()})`;
}

/** Lazily: a broker that was killed may still hold files for a moment. */
export function unmount(folder) {
  spawnSync('umount', ['-l', folder]);
}

/** Writes until nothing more fits. @throws Error when the folder lies on a disk that others use */
export function fill(folder, file) {
  const { blocks, bsize } = statfsSync(folder);
  if (blocks * bsize > 2 * SIZE_MB * 1024 * 1024) throw new Error(`${folder} is not on the small disk`);
  const part = Buffer.alloc(64 * 1024);
  for (;;) {
    try {
      writeFileSync(file, part, { flag: 'a' });
    } catch (error) {
      if (error.code === 'ENOSPC') return;
      throw error;
    }
  }
}
