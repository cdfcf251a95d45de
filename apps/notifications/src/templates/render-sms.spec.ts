import { lintSms } from '../sms/sms-linter';
import { renderSms } from './render-sms';
import { templates } from './templates';
import type { TemplateName } from './templates';

const data = { code: '04218837', documentNumber: 'MLV26000001K', subjectId: '0193a1b2-0000-7000-8000-000000000000' };
const url = 'https://services-consulaires.diplomatie.example';

describe('the SMS of every template', () => {
  const cases = (Object.keys(templates) as TemplateName[]).flatMap((name) =>
    (['fr', 'en'] as const).map((language) => [name, language] as const),
  );

  it.each(cases)('%s in %s: one part, GSM-7', (name, language) => {
    const text = renderSms(name, language, data, url);
    expect(lintSms(text, '+22370000001')).toMatchObject({ encoding: 'gsm-7', segments: 1, forcedBy: [] });
    expect(text).not.toMatch(/[{}]/);
  });

  it('says the code first, where a locked telephone shows it', () => {
    expect(renderSms('account-confirmation', 'fr', data, url)).toMatch(/^04218837 est votre code/);
  });

  it('without data of its own says that there is news', () => {
    expect(renderSms('refused', 'fr', data, url)).toBe(
      `Consulat du Mali : il y a du nouveau dans votre dossier. Connectez-vous : ${url}/fr/files`,
    );
    expect(renderSms('account-confirmation', 'fr', {}, url)).toMatch(/du nouveau/);
  });
});
