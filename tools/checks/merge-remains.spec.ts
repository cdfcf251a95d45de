import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
/** Also as prettier leaves them when it takes them for quotations or cells of a table. */
const marker = '^(\\| *)?((<<<<<<<|>>>>>>>|=======)( |$)|(> ){5})';

describe('what a merge leaves when it is not finished', () => {
  it('stands in no file', () => {
    expect(linesWithMarkers()).toEqual([]);
  });

  it.each(['<<<<<<< HEAD', '>>>>>>> branch', '=======', '| <<<<<<< HEAD  |', '> > > > > > > branch'])(
    'would be seen: %s',
    (line) => expect(line).toMatch(new RegExp(marker)),
  );
});

/** @returns `file:line:text` of each */
function linesWithMarkers(): string[] {
  const { status, stdout, stderr } = spawnSync('git', ['grep', '-nIE', marker], { cwd: root, encoding: 'utf8' });
  // 1: git found none.
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout.split('\n').filter((line) => line !== '' && !line.startsWith('tools/checks/'));
}
