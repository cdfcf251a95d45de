import Bowser from 'bowser';

/**
 * What a browser says of itself, in the few words by which its owner knows it again: `Firefox · Android`. The whole
 * header would tell one machine from all others, so it is not kept.
 * @returns null for a program, or a browser that says nothing known
 */
export function deviceOf(userAgent: string | undefined): string | null {
  if (userAgent === undefined || userAgent.trim() === '') return null;
  const { browser, os } = Bowser.parse(userAgent);
  const words = [browser.name, os.name].filter((word) => word !== undefined && word !== '');
  return words.length === 0 || os.name === undefined ? null : words.join(' · ').slice(0, 60);
}
