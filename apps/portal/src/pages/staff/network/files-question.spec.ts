import { filesAddress, filesQuestionOf } from './files-question';

const at = 'https://exemple.ml/fr/staff/network/files';

describe('which open files are looked for', () => {
  it('stands in the address, and comes back from it', () => {
    const question = { post: 'BER', state: 'EXAMINATION', age: 'over-45', service: 'partner-bfa', overdue: 'true' };
    const kind = { escalated: 'headquarters', visaType: 'V03M', processing: 'express' };
    expect(filesQuestionOf(`${at}${filesAddress({ ...question, ...kind })}`)).toMatchObject(kind);
    expect(filesQuestionOf(`${at}${filesAddress(question)}`)).toEqual(question);
  });

  it.each([
    'post=berlin!',
    'state=DRAFT',
    'age=42',
    'service=A%20B',
    'overdue=false',
    'name=Awa',
    'escalated=toString',
    'visaType=v03m',
    'processing=fast',
  ])('drops %s', (query) => {
    expect(filesAddress(filesQuestionOf(`${at}?${query}`))).toBe('?');
  });
});
