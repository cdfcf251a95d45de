import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { GrantTerms, ProposedDecision } from '@jatigi/visas-domain';
import { loadEarlierHands } from '../screening/earlier-hands';
import type { Command } from './application-commands';
import { GrantTermsDto, ProposeDecisionDto } from './application.dto';

const termNames = ['visaType', 'entries', 'validFrom', 'validUntil', 'stayDays'] as const;

/** A grant has all its terms. @throws 400 with a pointer to each absent one */
export function grantTermsOf(dto: GrantTermsDto): GrantTerms {
  const absent = termNames.filter((name) => dto[name] === undefined);
  if (absent.length > 0) {
    throw new DomainError({
      code: 'invalid-request',
      kind: 'invalid',
      detail: 'A grant names type, entries, validity and length of stay.',
      errors: absent.map((name) => ({ pointer: `/${name}`, code: 'required', detail: 'A grant needs this.' })),
    });
  }
  const { visaType, entries, validFrom, validUntil, stayDays } = dto as Required<GrantTermsDto>;
  const validity = { validFrom: validFrom as PlainDate, validUntil: validUntil as PlainDate };
  return { visaType, entries, ...validity, stayDays };
}

/** A refusal has its codes. */
function toProposed(dto: ProposeDecisionDto): ProposedDecision {
  if (dto.decision === 'refuse') return { decision: 'refuse', codes: dto.codes ?? [] };
  return { decision: 'grant', terms: grantTermsOf(dto) };
}

/** @throws 400 before any file is looked at */
export function proposeDecision(dto: ProposeDecisionDto): Command {
  const proposed = { ...toProposed(dto), ...(dto.note !== undefined && { note: dto.note }) };
  return {
    action: 'visas.application.propose-decision',
    change: async (application, { tx, moment, by }) => {
      await loadEarlierHands(tx, application);
      application.proposeDecision(proposed, by, moment);
    },
  };
}
