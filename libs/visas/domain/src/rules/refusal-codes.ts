import { DomainError } from '@jatigi/kernel';
import type { Words } from '../words';

/** Why a visa may be refused (SAMPLE policy after EU and French practice). */
export const refusalCodes: Readonly<Record<string, Words>> = {
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

/** Codes with their words of today, to be kept with a decision. */
export const groundsOf = (codes: readonly string[]): { code: string; words: Words }[] =>
  codes.map((code) => ({ code, words: refusalCodes[code] ?? { fr: code, en: code } }));

/** Every refusal names at least one known code. @throws 422 `refusal-code-missing`, `refusal-code-unknown` */
export function aRefusalNamesKnownCodes(codes: readonly string[]): void {
  if (codes.length === 0) {
    throw new DomainError({
      code: 'refusal-code-missing',
      kind: 'rule',
      detail: 'A refusal names at least one code, R01 to R23.',
      errors: [{ pointer: '/codes', code: 'refusal-code-missing', detail: 'Name at least one code.' }],
    });
  }
  const unknown = codes.findIndex((code) => !(code in refusalCodes));
  if (unknown === -1) return;
  throw new DomainError({
    code: 'refusal-code-unknown',
    kind: 'rule',
    detail: `Known codes: ${Object.keys(refusalCodes).join(', ')}.`,
    errors: [{ pointer: `/codes/${unknown}`, code: 'refusal-code-unknown', detail: 'This code does not exist.' }],
  });
}
