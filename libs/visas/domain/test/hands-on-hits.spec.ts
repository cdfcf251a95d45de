import {
  agent,
  consul,
  examine,
  grantTerms,
  inState,
  moment,
  now,
  officer,
  pay,
  propose,
  submit,
  draft,
} from './a-file';
import type { VisaApplication } from '../src';

const hit = { id: 'h', source: 'watchlist' } as const;
const fourEyes = expect.objectContaining({ code: 'four-eyes', kind: 'forbidden' });
const judge = (file: VisaApplication, by: string): void =>
  file.adjudicateHit({ id: 'h', outcome: 'other-person' }, [{ id: 'h', outcome: null }], by, moment());

/** A proposal that a new hit sent back: the file itself names its proposer no more. */
function sentBack(): VisaApplication {
  const file = propose(examine(pay(submit(draft()))));
  file.raiseHit(hit, moment());
  return file;
}

describe('who proposed and who judges a hit are two persons', () => {
  it('given a proposal that went back, its proposer does not judge the hit; another does', () => {
    const file = sentBack();
    expect(file.proposal).toBeNull();
    file.earlierHands = { proposers: [agent], adjudicators: [] };
    expect(() => judge(file, agent)).toThrow(fourEyes);
    judge(file, officer);
    expect(file.parts?.screening).toMatchObject({ state: 'closed', by: officer, at: now.toISOString() });
  });

  it('nobody judges where nobody looked who proposed before', () => {
    expect(() => judge(sentBack(), officer)).toThrow(fourEyes);
  });

  it('whoever judged one of several hits does not propose, though another judged the last', () => {
    const file = inState.EXAMINATION();
    const proposal = { decision: 'grant', terms: grantTerms } as const;
    file.earlierHands = { proposers: [], adjudicators: [agent, officer] };
    expect(() => file.proposeDecision(proposal, agent, moment())).toThrow(fourEyes);
    file.proposeDecision(proposal, consul, moment());
    expect(file.proposal?.by).toBe(consul);
  });
});
