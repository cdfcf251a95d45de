import { Api } from './api';
import type { PageArguments } from './api';
import { ApiProblem } from './problem';

export interface PlaceNames {
  fr: string;
  en: string;
}

/** How a post or a centre is called; its code while nobody can say, so that the page about something else still shows. */
export async function placeNames(args: PageArguments, code: string): Promise<PlaceNames> {
  try {
    return (await Api.of(args).get<{ names: PlaceNames }>(`/v1/identity/posts/${encodeURIComponent(code)}`)).names;
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 404 || error.status >= 500)) return { fr: code, en: code };
    throw error;
  }
}
