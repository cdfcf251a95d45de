import { formatMoney } from '@jatigi/kernel';
import type { Money } from '@jatigi/kernel';
import { escapeHtml } from '@jatigi/platform-http';
import type { Language, MailText } from './template';
import { templates } from './templates';
import type { TemplateName } from './templates';

/** What a template may be filled with: texts, dates (YYYY-MM-DD), amounts. */
export type MailData = Readonly<Record<string, string | number | Money>>;

export interface RenderedMail {
  language: Language;
  subject: string;
  text: string;
  html: string;
}

const notices: Record<Language, string> = {
  fr: 'Message automatique, ne répondez pas. République du Mali, services consulaires.',
  en: 'Automatic message, please do not answer. Republic of Mali, consular services.',
};

/** Unknown languages get French, the language of the administration. */
export function languageOf(text: string | undefined): Language {
  return text?.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** Fills a template: the same words as plain text and as HTML that a screen reader can read in order. */
export function renderMail(
  template: TemplateName,
  language: Language,
  data: MailData,
  publicUrl: string,
): RenderedMail {
  const source: MailText = templates[template][language];
  const subject = fill(source.subject, language, data) ?? source.subject;
  const paragraphs = source.paragraphs.flatMap((text) => fill(text, language, data) ?? []);
  const code = source.code === undefined ? null : fill(source.code, language, data);
  const path = source.link && fill(source.link.path, language, data);
  const link = source.link && path ? { label: source.link.label, url: new URL(path, publicUrl).href } : null;
  const [first = '', ...rest] = paragraphs;
  const body: string[] = [
    ...[first, ...(code ? [code] : []), ...rest],
    ...(link ? [`${link.label} : ${link.url}`] : []),
    `--\n${notices[language]}`,
  ];
  return {
    language,
    subject,
    text: `${body.join('\n\n')}\n`,
    html: toHtml({ language, subject, first, rest, code, link }),
  };
}

/** Null when a value is missing: better no sentence than a sentence with a hole. */
export function fill(text: string, language: Language, data: MailData): string | null {
  let missing = false;
  const filled = text.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = data[name];
    missing ||= value === undefined;
    return value === undefined ? '' : show(value, language);
  });
  return missing ? null : filled;
}

function show(value: string | number | Money, language: Language): string {
  if (typeof value === 'object') return formatMoney(value, language);
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${value}T00:00:00Z`));
  }
  return String(value);
}

interface Parts {
  language: Language;
  subject: string;
  first: string;
  rest: string[];
  code: string | null;
  link: { label: string; url: string } | null;
}

function toHtml({ language, subject, first, rest, code, link }: Parts): string {
  const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
  const large = code ? `<p style="font-size:1.75em;letter-spacing:.15em"><strong>${escapeHtml(code)}</strong></p>` : '';
  const action = link ? `<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>` : '';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="font-family:sans-serif;font-size:1rem;line-height:1.5;max-width:38em;margin:0 auto;padding:1em">
<h1 style="font-size:1.25em">${escapeHtml(subject)}</h1>
${[paragraph(first), large, ...rest.map(paragraph), action].filter(Boolean).join('\n')}
<hr><p style="font-size:.875em">${escapeHtml(notices[language])}</p>
</body></html>
`;
}
