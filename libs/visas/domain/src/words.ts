/** A text shown to people, French first. */
export interface Words {
  fr: string;
  en: string;
}
export type Language = keyof Words;
export const languages: readonly Language[] = ['fr', 'en'];
