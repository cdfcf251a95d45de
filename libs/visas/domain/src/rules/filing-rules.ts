import { asks, pointerTo } from '../forms/form-version';
import type { FieldNeed, FormVersion } from '../forms/form-version';
import { journeyRules } from '../submission';
import { guardianRule } from './minors';
import { passportRules } from './passport';

/** What stands between a draft and its submission: the code of the refusal, and where it points. */
export interface FilingRule {
  code: string;
  pointer: string;
  /** For `field-missing`: who must fill the field in. */
  need?: FieldNeed;
}

/** Every rule that a file made under this form must keep, whatever the policy asks on top: made from what enforces them. */
export function filingRules(form: FormVersion): FilingRule[] {
  const rules = [
    guardianRule,
    ...passportRules.map(({ code, field }) => ({ code, pointer: `/travelDocument/${field}` })),
    ...journeyRules.map(({ code, field }) => ({ code, pointer: `/journey/${field}` })),
  ];
  return [
    ...form.fields
      .filter(({ need }) => need !== 'optional')
      .map((field) => ({ code: 'field-missing', pointer: pointerTo(field), need: field.need })),
    ...rules.filter(({ pointer }) => asks(form, pointer)),
  ];
}
