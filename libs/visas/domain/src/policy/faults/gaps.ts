import { journeyPurposes } from '../../applicant-file';
import type { DatedRule, PolicySet } from '../policy-set';
import { holdsForEverybody, uncovered } from './compare-conditions';
import { fault, rulesOf } from './policy-fault';
import type { PolicyFault, RuleList } from './policy-fault';

interface Cover {
  code: string;
  list: RuleList;
  /** The rules that must between them be in force on every day. */
  is: (row: DatedRule) => boolean;
  what: [string, string];
}

function daysWithout(policy: PolicySet, { code, list, is, what: [fr, en] }: Cover): PolicyFault[] {
  const rows = rulesOf(policy).filter((row) => row.list === list && is(row.rule));
  return uncovered(
    rows.map(({ rule }) => rule),
    policy.activeFrom,
  ).map(({ from, to }) => {
    const touching = rows.filter(({ rule }) => rule.to === from || (to !== null && rule.from === to));
    const pointers = (touching.length > 0 ? touching : rows).map(({ pointer }) => pointer);
    const period: [string, string] = to
      ? [`du ${from} au ${to} exclu`, `from ${from} until ${to} exclusive`]
      : [`à partir du ${from}`, `from ${from} on`];
    const sentence: [string, string] = [`${fr} ${period[0]}.`, `${en} ${period[1]}.`];
    return fault(code, pointers.length > 0 ? pointers : [`/${list}`], sentence);
  });
}

const isForAll = ({ class: name, posts }: PolicySet['processing'][number], wanted: string): boolean =>
  name === wanted && !posts;

/** From the first day of the set on, everybody must find an outcome, a default fee and a standard processing. */
const daily = (policy: PolicySet): PolicyFault[] => [
  ...daysWithout(policy, {
    code: 'outcome-gap',
    list: 'outcomes',
    is: (rule) => holdsForEverybody((rule as PolicySet['outcomes'][number]).when),
    what: ['Aucune règle ne s’applique à tous', 'No outcome rule applies to everybody'],
  }),
  ...daysWithout(policy, {
    code: 'fee-gap',
    list: 'fees',
    is: (rule) => (rule as PolicySet['fees'][number]).posts.includes('*'),
    what: ['Il n’y a pas de tarif par défaut', 'There is no default fee'],
  }),
  ...daysWithout(policy, {
    code: 'processing-gap',
    list: 'processing',
    is: (rule) => isForAll(rule as PolicySet['processing'][number], 'standard'),
    what: ['Il n’y a pas de traitement ordinaire', 'There is no standard processing'],
  }),
];

function expressWithoutProcessing(policy: PolicySet): PolicyFault[] {
  const express = policy.processing.filter((rule) => rule.class === 'express');
  const at = (post: string) => express.filter(({ posts }) => !posts || posts.includes(post));
  return policy.fees.flatMap(({ id, posts, express: surcharge, from, to }, row) => {
    const start = from > policy.activeFrom ? from : policy.activeFrom;
    const open = posts
      .flatMap((post) => uncovered(at(post), start))
      .filter((gap) => to === null || gap.from < to)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    if (surcharge === undefined || (to !== null && to <= start) || open.length === 0) return [];
    return fault(
      'express-without-processing',
      [`/fees/${row}`],
      [
        `Le tarif ${id} vend un traitement express qui n’existe pas le ${open[0]?.from}.`,
        `The fees ${id} sell an express processing that does not exist on ${open[0]?.from}.`,
      ],
    );
  });
}

function typesNobodyCanBuy({ visaTypes, fees }: PolicySet): PolicyFault[] {
  return visaTypes.flatMap(({ code }, at) =>
    fees.some(({ amounts }) => amounts[code] !== undefined)
      ? []
      : fault(
          'visa-type-without-fee',
          [`/visaTypes/${at}`],
          [`Aucun tarif ne donne de prix au type ${code}.`, `No fee gives the visa type ${code} a price.`],
        ),
  );
}

function purposesWithoutType({ visaTypes }: PolicySet): PolicyFault[] {
  return journeyPurposes
    .filter((purpose) => !visaTypes.some(({ purposes }) => purposes.includes(purpose)))
    .map((purpose) =>
      fault(
        'purpose-without-visa-type',
        ['/visaTypes'],
        [`Aucun type de visa ne convient au motif ${purpose}.`, `No visa type fits the purpose ${purpose}.`],
      ),
    );
}

/** What the set leaves unanswered. */
export const gaps = (policy: PolicySet): PolicyFault[] => [
  ...daily(policy),
  ...expressWithoutProcessing(policy),
  ...typesNobodyCanBuy(policy),
  ...purposesWithoutType(policy),
];
