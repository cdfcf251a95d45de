import type { PageArguments } from '../../../api/api';
import { certificateKinds } from '../../certificates/certificate-path';
import type { Words } from '../../visa-application/application.types';
import type { SearchLine } from './search.types';

/** What the certificates are called for which a centre is asked, by their kinds. */
export async function certificateTitles(
  args: PageArguments,
  lines: readonly SearchLine[],
): Promise<Readonly<Record<string, Words>>> {
  if (!lines.some(({ subject }) => subject === 'certificate')) return {};
  return Object.fromEntries((await certificateKinds(args)).map(({ code, title }) => [code, title]));
}
