import { dateOf, textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';

/** What was typed, as identity takes it. An act half written is sent as it is: identity says what is missing of it. */
export function grantBody(typed: Typed, personId: string) {
  const [reference, on] = [textOf(typed, 'reference'), dateOf(typed, 'on')];
  return {
    personId,
    role: textOf(typed, 'role'),
    posts: (typed['posts'] ?? '')
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((post) => post !== ''),
    from: dateOf(typed, 'from'),
    to: dateOf(typed, 'to'),
    ...(typed['interim'] === 'yes' && { interim: true }),
    ...((reference !== undefined || on !== undefined) && { act: { reference, on } }),
  };
}
