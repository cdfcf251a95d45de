import { DomainError } from '@jatigi/kernel';
import type { PolicySet } from '../policy/policy-set';
import type { Words } from '../words';

/** Codes with their words. */
export type RefusalCodes = Readonly<Record<string, Words>>;

/**
 * Why a visa may be refused (SAMPLE policy after EU and French practice): what counts where the policy set says nothing,
 * and the codes of the contract, of which a set chooses.
 */
export const refusalCodes: RefusalCodes = {
  R01: { fr: 'Document faux ou falsifié', en: 'False or forged document' },
  R02: { fr: 'Motif du séjour non justifié', en: 'Purpose of the stay not justified' },
  R03: { fr: 'Moyens de subsistance insuffisants', en: 'Insufficient means of subsistence' },
  R04: { fr: 'Moyens dont l’origine licite n’est pas établie', en: 'Means not shown to be lawfully obtained' },
  R05: { fr: 'Durée de séjour déjà épuisée', en: 'Permitted stay already used up' },
  R06: { fr: 'Signalement', en: 'Alert' },
  R07: { fr: 'Ordre public ou sécurité intérieure', en: 'Public order or internal security' },
  R08: { fr: 'Santé publique', en: 'Public health' },
  R09: { fr: 'Relations internationales', en: 'International relations' },
  R10: { fr: 'Motif déclaré non fiable', en: 'Stated purpose not reliable' },
  R11: { fr: 'Déclarations non fiables', en: 'Statements not reliable' },
  R12: { fr: 'Authenticité des documents douteuse', en: 'Authenticity of the documents doubtful' },
  R13: { fr: 'Volonté de quitter le territoire douteuse', en: 'Intention to leave doubtful' },
  R14: { fr: 'La demande pouvait être faite plus tôt (frontière)', en: 'Earlier filing was possible (border)' },
  R15: { fr: 'Transit non justifié', en: 'Transit not justified' },
  R16: { fr: 'Assurance absente ou insuffisante', en: 'Insurance missing or insufficient' },
  R17: { fr: 'Retiré à la demande du titulaire', en: 'Revoked at the holder’s request' },
  R20: { fr: 'Visa non nécessaire', en: 'Visa not needed' },
  R21: { fr: 'Suspendu par réciprocité', en: 'Suspended by reciprocity' },
  R22: { fr: 'Caution non déposée', en: 'Bond not lodged' },
  R23: { fr: 'Poste non compétent', en: 'Post not competent' },
};

/** With which a file ends whose applicant needs no visa, whatever reasons a policy set gives for refusals. */
export const VISA_NOT_NEEDED = 'R20';

/** The reasons that a policy set gives. */
export const refusalCodesOf = ({ refusalCodes: reasons }: Pick<PolicySet, 'refusalCodes'>): RefusalCodes =>
  Object.fromEntries(reasons.map(({ code, text }) => [code, text]));

/** Codes with their words of today, to be kept with a decision; one that the policy gave up since keeps its old words. */
export const groundsOf = (codes: readonly string[], known: RefusalCodes): { code: string; words: Words }[] =>
  codes.map((code) => ({ code, words: known[code] ?? refusalCodes[code] ?? { fr: code, en: code } }));

/** Every refusal names at least one known code. @throws 422 `refusal-code-missing`, `refusal-code-unknown` */
export function aRefusalNamesKnownCodes(codes: readonly string[], known: RefusalCodes): void {
  if (codes.length === 0) {
    throw new DomainError({
      code: 'refusal-code-missing',
      kind: 'rule',
      detail: 'A refusal names at least one code of the policy.',
      errors: [{ pointer: '/codes', code: 'refusal-code-missing', detail: 'Name at least one code.' }],
    });
  }
  const unknown = codes.findIndex((code) => !Object.hasOwn(known, code));
  if (unknown === -1) return;
  throw new DomainError({
    code: 'refusal-code-unknown',
    kind: 'rule',
    detail: `Known codes: ${Object.keys(known).join(', ')}.`,
    errors: [{ pointer: `/codes/${unknown}`, code: 'refusal-code-unknown', detail: 'The policy has no such code.' }],
  });
}
