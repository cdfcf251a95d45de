import type { Condition, DatedRule, PolicySet } from '../policy-set';
import { covers, mayBothHold, neverHolds, overlapInTime } from './compare-conditions';
import { fault, rulesOf } from './policy-fault';
import type { PolicyFault, RuleList } from './policy-fault';

interface Row<R> {
  rule: R;
  pointer: string;
}

const rowsOf = <L extends RuleList>(policy: PolicySet, list: L): Row<PolicySet[L][number]>[] =>
  policy[list].map((rule, at) => ({ rule, pointer: `/${list}/${at}` }));

const pairs = <T>(rows: readonly T[]): Array<[T, T]> =>
  rows.flatMap((first, at) => rows.slice(at + 1).map((second): [T, T] => [first, second]));

const within = (outer: DatedRule, inner: DatedRule): boolean =>
  outer.from <= inner.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));

function twice(policy: PolicySet): PolicyFault[] {
  const rules = rulesOf(policy).map(({ rule, pointer }) => ({ key: rule.id, pointer }));
  const types = policy.visaTypes.map(({ code }, at) => ({ key: code, pointer: `/visaTypes/${at}` }));
  const reasons = policy.refusalCodes.map(({ code }, at) => ({ key: code, pointer: `/refusalCodes/${at}` }));
  const same = (rows: Array<{ key: string; pointer: string }>, code: string, [fr, en]: [string, string]) =>
    [...new Set(rows.map(({ key }) => key))]
      .map((key) => ({ key, pointers: rows.filter((row) => row.key === key).map(({ pointer }) => pointer) }))
      .filter(({ pointers }) => pointers.length > 1)
      .map(({ key, pointers }) =>
        fault(code, pointers, [`${fr} ${key} figure plusieurs fois.`, `${en} ${key} stands more than once.`]),
      );
  return [
    ...same(rules, 'rule-twice', ['La règle', 'The rule']),
    ...same(types, 'visa-type-twice', ['Le type de visa', 'The visa type']),
    ...same(reasons, 'refusal-code-twice', ['Le motif de refus', 'The reason of refusal']),
  ];
}

function impossible(policy: PolicySet): PolicyFault[] {
  return rulesOf(policy).flatMap(({ rule, pointer }) => {
    const { id, from, to } = rule;
    const reversed =
      to !== null && to <= from
        ? [
            fault(
              'rule-reversed',
              [pointer],
              [`La règle ${id} finit avant de commencer.`, `The rule ${id} ends before it begins.`],
            ),
          ]
        : [];
    const never =
      ('when' in rule && neverHolds(rule.when)) || ('class' in rule && rule.posts?.length === 0)
        ? [
            fault(
              'condition-never-holds',
              [pointer],
              [`Personne ne remplit la condition de ${id}.`, `Nobody can meet the condition of ${id}.`],
            ),
          ]
        : [];
    return [...reversed, ...never];
  });
}

/** Lengths of which the longer one is the shorter one. */
function inverted({ rollingStay, processing }: PolicySet): PolicyFault[] {
  const stay =
    rollingStay && rollingStay.days > rollingStay.window
      ? fault(
          'stay-longer-than-period',
          ['/rollingStay'],
          [
            `${rollingStay.days} jours de séjour ne tiennent pas dans ${rollingStay.window} jours.`,
            `${rollingStay.days} days of stay do not fit into ${rollingStay.window} days.`,
          ],
        )
      : [];
  const delays = processing.flatMap(({ id, deadlines }, at) =>
    deadlines.examinationMaxDays < deadlines.examinationDays
      ? fault(
          'delays-inverted',
          [`/processing/${at}/deadlines/examinationMaxDays`],
          [
            `L’instruction de ${id} dure plus que son maximum.`,
            `The examination of ${id} takes longer than its maximum.`,
          ],
        )
      : [],
  );
  return [stay, delays].flat();
}

/** In a list whose first rule decides: a later rule that an earlier one leaves nothing to. */
function neverReached<R extends DatedRule & { when: Condition }>(
  rows: Row<R>[],
  differ: (a: R, b: R) => boolean,
): PolicyFault[] {
  return pairs(rows)
    .filter(([{ rule: first }, { rule: second }]) => within(first, second) && covers(first.when, second.when))
    .map(([first, second]) =>
      fault(
        differ(first.rule, second.rule) ? 'rules-contradict' : 'rule-has-no-effect',
        [first.pointer, second.pointer],
        [
          `${second.rule.id} ne décide jamais : ${first.rule.id} décide toujours avant.`,
          `${second.rule.id} never decides: ${first.rule.id} always decides before it.`,
        ],
      ),
    );
}

const clash = <R extends DatedRule>(
  code: string,
  rows: Row<R>[],
  [same, fr, en]: [(a: R, b: R) => boolean, string, string],
): PolicyFault[] =>
  pairs(rows)
    .filter(([{ rule: a }, { rule: b }]) => overlapInTime(a, b) && same(a, b))
    .map(([a, b]) =>
      fault(
        code,
        [a.pointer, b.pointer],
        [`${a.rule.id} et ${b.rule.id} ${fr} en même temps.`, `${a.rule.id} and ${b.rule.id} ${en} at the same time.`],
      ),
    );

/** Two fee tables for one post, or two defaults in one currency. */
function sameFees(a: PolicySet['fees'][number], b: PolicySet['fees'][number]): boolean {
  const shared = a.posts.filter((post) => b.posts.includes(post));
  return shared.some((post) => post !== '*') || (shared.includes('*') && a.currency === b.currency);
}

/** Two rules of one class for one post, or two for all. */
const sameProcessing = (a: PolicySet['processing'][number], b: PolicySet['processing'][number]): boolean =>
  a.class === b.class && (a.posts && b.posts ? a.posts.some((post) => b.posts?.includes(post)) : a.posts === b.posts);

/** Rules that cannot both be meant. */
export const contradictions = (policy: PolicySet): PolicyFault[] => [
  ...twice(policy),
  ...impossible(policy),
  ...inverted(policy),
  ...neverReached(rowsOf(policy, 'outcomes'), (a, b) => a.outcome !== b.outcome),
  ...neverReached(rowsOf(policy, 'competence'), (a, b) => a.post !== b.post),
  ...clash('fees-contradict', rowsOf(policy, 'fees'), [sameFees, 'fixent le même prix', 'set the same price']),
  ...clash('document-twice', rowsOf(policy, 'documents'), [
    (a, b) => a.kind === b.kind && mayBothHold(a.when, b.when),
    'demandent la même pièce',
    'ask for the same document',
  ]),
  ...clash('consultation-twice', rowsOf(policy, 'consultations'), [
    (a, b) => a.service === b.service && mayBothHold(a.when, b.when),
    'consultent le même service',
    'consult the same service',
  ]),
  ...clash('processing-contradicts', rowsOf(policy, 'processing'), [
    sameProcessing,
    'fixent les délais de la même procédure',
    'set the delays of the same processing',
  ]),
];
