import type { Locale } from '../../locale/locale';

type Words = Record<Locale, string>;

/** What a program asks for, as identity says it. */
export interface ProgramRequest {
  program: { name: string; kind: 'machine' | 'native' | 'kiosk' };
  scopes: { action: string; words: Words }[];
}

export interface Consent extends ProgramRequest {
  id: string;
  givenAt: string;
  validUntil: string;
}
