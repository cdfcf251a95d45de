export type Language = 'fr' | 'en';

/** Text of one mail. `{name}` is filled from the data; a paragraph whose data is missing is left out. */
export interface MailText {
  subject: string;
  paragraphs: string[];
  /** A code to type, shown large. */
  code?: string;
  link?: { label: string; path: string };
}

export type Template = Record<Language, MailText>;
