import { Api } from './api';
import type { PageArguments } from './api';
import { isRefusal } from './problem';

/** The zone of the capital counts where a file has no post yet, as the services count. */
const CAPITAL = 'Africa/Bamako';

/** The time zone whose clocks count for a post. */
export async function postZone(args: PageArguments, code: string | null): Promise<string> {
  if (code === null) return CAPITAL;
  try {
    return (await Api.of(args).get<{ timeZone: string }>(`/v1/identity/posts/${encodeURIComponent(code)}`)).timeZone;
  } catch (error) {
    if (isRefusal(error, 'not-found')) return CAPITAL;
    throw error;
  }
}
