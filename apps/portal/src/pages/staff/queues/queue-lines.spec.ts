import { dueState, filtered, filtersOf, lineDue, lineName, tickedLines } from './queue-lines';
import type { QueueLine } from './queue-lines';

const line: QueueLine = {
  id: '01a20be0-6678-724a-8fef-8c0be3dfcbaa',
  version: 3,
  state: 'ADMISSIBILITY',
  post: 'BER',
  due: null,
  assignedTo: null,
  allowedActions: [],
  updatedAt: '2026-11-24T04:00:00.000Z',
};

describe('a line of a queue', () => {
  it('is called by its reference, its act, its child, or the end of its id', () => {
    expect(lineName({ ...line, reference: 'BER-1' })).toBe('BER-1');
    expect(lineName({ ...line, child: { surname: 'Traoré', givenNames: 'Awa' } })).toBe('Traoré Awa');
    expect(lineName({ ...line, act: { printedNumber: 'N 1' }, child: { surname: 'Traoré', givenNames: '' } })).toBe(
      'N 1, Traoré',
    );
    expect(lineName({ ...line, reference: 'REG-1', facts: { name: { surname: 'Traoré', givenNames: 'Awa' } } })).toBe(
      'REG-1, Traoré Awa',
    );
    expect(lineName(line)).toBe('… e3dfcbaa');
  });

  it('is due by its own deadline, else by the day that was promised', () => {
    expect(lineDue({ due: { step: 'verify', on: '2026-11-30' }, expectedOn: '2026-12-01' })).toMatchObject({
      on: '2026-11-30',
    });
    expect(lineDue({ expectedOn: '2026-12-01' })).toEqual({ on: '2026-12-01' });
    expect(lineDue({})).toBeNull();
  });

  it('is overdue the day after, and soon two days before', () => {
    expect(dueState('2026-11-23', '2026-11-24')).toEqual({ urgency: 'overdue', days: -1 });
    expect(dueState('2026-11-24', '2026-11-24')).toEqual({ urgency: 'soon', days: 0 });
    expect(dueState('2026-11-27', '2026-11-24')).toEqual({ urgency: 'later', days: 3 });
  });
});

describe('filters in the address', () => {
  const all = ['post', 'assigned', 'overdue', 'escalated', 'visaType', 'processing'];

  it('are kept when they are known and well formed', () => {
    const url =
      'http://x/fr/staff/queues/visas/decision?post=BER&assigned=me&overdue=true&escalated=headquarters&cursor=abc&else=1';
    const kept = { post: 'BER', assigned: 'me', overdue: 'true', escalated: 'headquarters', cursor: 'abc' };
    expect(filtersOf(`${url}&visaType=V03M&processing=express`, all)).toEqual({
      ...kept,
      ...{ visaType: 'V03M', processing: 'express' },
    });
    expect(filtersOf(`${url}&visaType=V03M`, ['post', 'assigned', 'overdue', 'escalated'])).toEqual(kept);
  });

  it('are dropped otherwise', () => {
    const url = `http://x/?post=${encodeURIComponent("B'; drop")}&assigned=everybody&overdue=1&escalated=true&visaType=v03m&processing=fast`;
    expect(filtersOf(url, all)).toEqual({
      post: undefined,
      assigned: undefined,
      overdue: undefined,
      escalated: undefined,
      visaType: undefined,
      processing: undefined,
      cursor: undefined,
    });
    expect(filtersOf('http://x/?overdue=true', ['post']).overdue).toBeUndefined();
  });

  it('make an address again', () => {
    expect(filtered({ post: 'BER', assigned: undefined })).toBe('?post=BER');
    expect(filtered({ visaType: 'V03M', processing: 'express' })).toBe('?visaType=V03M&processing=express');
    expect(filtered({})).toBe('?');
  });

  it('ticked lines carry the version that was seen; anything else is nothing', () => {
    expect(tickedLines([`${line.id}:3`, 'x', new Blob()])).toEqual([{ id: line.id, version: '3' }]);
  });
});
