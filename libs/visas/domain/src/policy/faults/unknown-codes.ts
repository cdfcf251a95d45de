import { getAlpha3Codes } from 'i18n-iso-countries';
import { refusalCodes } from '../../rules/refusal-codes';
import type { PolicySet } from '../policy-set';
import { fault, rulesOf } from './policy-fault';
import type { PolicyFault } from './policy-fault';

/** Codes that stand in travel documents beside those of ISO 3166-1: ICAO Doc 9303-3, part 5. */
const travelDocumentCodes = ['UNO', 'UNA', 'UNK', 'XXA', 'XXB', 'XXC', 'XXX', 'XOM', 'XPO', 'EUE', 'RKS'];
const countries = new Set([...Object.keys(getAlpha3Codes()), ...travelDocumentCodes]);
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** What is known outside the set; a list that is absent is not looked at. */
export interface KnownCodes {
  posts?: readonly string[];
  /** Services that can be consulted. */
  services?: readonly string[];
}

type Named = [code: string, value: string, pointer: string];

const all = (code: string, values: readonly string[] | undefined, at: string): Named[] =>
  (values ?? []).map((value) => [code, value, at]);

const inConditions = (policy: PolicySet): Named[] =>
  rulesOf(policy).flatMap(({ rule, pointer }): Named[] =>
    'when' in rule
      ? [
          ...all('unknown-country', rule.when.nationalities, `${pointer}/when/nationalities`),
          ...all('unknown-country', rule.when.residences, `${pointer}/when/residences`),
          ...all('unknown-post', rule.when.posts, `${pointer}/when/posts`),
        ]
      : [],
  );

/** Every code a set names, with what kind of code it is and where. */
function namedCodes(policy: PolicySet): Named[] {
  return [
    ...inConditions(policy),
    ...all('unknown-post', [policy.headquarters], '/headquarters'),
    ...policy.outcomes.flatMap(({ bond }, at) =>
      all('unknown-currency', bond && [bond.currency], `/outcomes/${at}/bond/currency`),
    ),
    ...policy.competence.flatMap(({ post, representedBy }, at): Named[] => [
      ['unknown-post', post, `/competence/${at}/post`],
      ...all('unknown-country', representedBy && [representedBy.state], `/competence/${at}/representedBy/state`),
    ]),
    ...policy.visaTypes.flatMap(({ confederal }, at) =>
      all('unknown-country', confederal?.territory, `/visaTypes/${at}/confederal/territory`),
    ),
    ...policy.fees.flatMap(({ posts, currency, amounts }, at): Named[] => [
      ...all(
        'unknown-post',
        posts.filter((post) => post !== '*'),
        `/fees/${at}/posts`,
      ),
      ['unknown-currency', currency, `/fees/${at}/currency`],
      ...Object.keys(amounts).map((type): Named => ['unknown-visa-type', type, `/fees/${at}/amounts/${type}`]),
    ]),
    ...policy.processing.flatMap(({ posts }, at) => all('unknown-post', posts, `/processing/${at}/posts`)),
    ...policy.refusalCodes.map(({ code }, at): Named => ['unknown-refusal-code', code, `/refusalCodes/${at}/code`]),
    ...policy.consultations.map(({ service }, at): Named => [
      'unknown-service',
      service,
      `/consultations/${at}/service`,
    ]),
  ];
}

/** Codes that nobody knows: each names its row. */
export function unknownCodes(policy: PolicySet, known: KnownCodes): PolicyFault[] {
  const lists: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
    'unknown-country': countries,
    'unknown-currency': currencies,
    'unknown-visa-type': new Set(policy.visaTypes.map(({ code }) => code)),
    'unknown-post': known.posts && new Set([...known.posts, policy.headquarters]),
    'unknown-refusal-code': new Set(Object.keys(refusalCodes)),
    'unknown-service': known.services && new Set(known.services),
  };
  return namedCodes(policy)
    .filter(([code, value]) => lists[code]?.has(value) === false)
    .map(([code, value, pointer]) =>
      fault(code, [pointer], [`Le code ${value} est inconnu.`, `The code ${value} is not known.`]),
    );
}

const misplacedBonds = (policy: PolicySet): PolicyFault[] =>
  policy.outcomes.flatMap(({ id, outcome, bond }, at) =>
    bond && outcome !== 'bond-required'
      ? fault(
          'bond-not-possible-here',
          [`/outcomes/${at}/bond`],
          [
            `${id} fixe une caution que son résultat ne demande pas.`,
            `${id} sets a bond that its outcome does not ask for.`,
          ],
        )
      : [],
  );

/** Conditions on what is not known yet when the rule is asked, confederal types that are none, bonds nobody is asked for. */
export function misplaced(policy: PolicySet): PolicyFault[] {
  const early = rulesOf(policy).flatMap(({ list, rule, pointer }) => {
    if ((list !== 'outcomes' && list !== 'competence') || !('when' in rule)) return [];
    return (['posts', 'confederal'] as const)
      .filter((name) => rule.when[name] !== undefined)
      .map((name) =>
        fault(
          'condition-not-possible-here',
          [`${pointer}/when/${name}`],
          [
            `${rule.id} décide avant que ${name} soit connu.`,
            `${rule.id} decides before ${name} is known: only documents and consultations may ask for it.`,
          ],
        ),
      );
  });
  const notConfederal = policy.visaTypes.flatMap(({ code, confederal }, at) =>
    confederal && !(confederal.territory.includes('MLI') && confederal.territory.length > 1)
      ? fault(
          'confederal-territory',
          [`/visaTypes/${at}/confederal/territory`],
          [
            `Le type confédéral ${code} doit valoir au Mali et dans un autre État.`,
            `The confederal type ${code} must count in Mali and in another State.`,
          ],
        )
      : [],
  );
  return [...early, ...notConfederal, ...misplacedBonds(policy)];
}
