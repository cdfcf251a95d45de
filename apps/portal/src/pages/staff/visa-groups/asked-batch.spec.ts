import { askedBatch } from './asked-batch';

const page = { document: undefined, group: 'g', lines: ['a:3', 'b:7'], all: false };

describe('what an officer asks for many files', () => {
  it('the ticked files with the versions she saw, or the whole group', () => {
    const files = [
      { id: 'a', version: 3 },
      { id: 'b', version: 7 },
    ];
    expect(askedBatch('grant', page)).toEqual({ command: 'decide', body: { decision: 'grant', files } });
    expect(askedBatch('admit', { ...page, all: true })).toEqual({ command: 'admit', body: { group: 'g' } });
    expect(askedBatch('accept-document', { ...page, document: 'photo' })).toEqual({
      command: 'accept-document',
      body: { document: 'photo', files },
    });
    expect(askedBatch('toString', page)).toBeUndefined();
  });
});
