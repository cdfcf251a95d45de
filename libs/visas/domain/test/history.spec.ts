import { publicHistory } from '../src';
import { agent, inState } from './a-file';

describe('the history', () => {
  it('tells the applicant what happened, never what was proposed or by whom', () => {
    const lines = publicHistory(inState.ISSUED().pullHistory());
    expect(lines.map(({ kind }) => kind)).not.toContain('decision-proposed');
    expect(lines.at(-1)).toMatchObject({ kind: 'issued', text: { fr: 'E-visa prêt à télécharger' } });
    expect(JSON.stringify(lines)).not.toContain(agent);
  });
});
