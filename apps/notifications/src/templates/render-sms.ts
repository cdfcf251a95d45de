import { fill } from './render-mail';
import type { MailData } from './render-mail';
import { generalSms, smsPaths, smsTexts } from './sms-texts';
import type { Language } from './template';
import type { TemplateName } from './templates';

/** Signs of print that would cost double; letters are never touched. */
const plainSigns: ReadonlyArray<readonly [RegExp, string]> = [
  [/[’‘]/g, "'"],
  [/[«»“”]\s?/g, '"'],
  [/…/g, '...'],
  [/[\u00a0\u202f\u2009]/g, ' '],
  [/[–—]/g, '-'],
];

/** The SMS of a template. Without its data (there is always a link) the general text says that there is news. */
export function renderSms(template: TemplateName, language: Language, data: MailData, publicUrl: string): string {
  const link = new URL(smsPaths[language], publicUrl).href;
  const own = smsTexts[template]?.[language];
  const text = (own && fill(own, language, { ...data, link })) ?? fill(generalSms[language], language, { link }) ?? '';
  return plainSigns.reduce((plain, [signs, replacement]) => plain.replace(signs, replacement), text);
}
