import { useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import { countryName } from '../../../locale/format';
import { purposeWords, travelDocumentWords } from '../../../words/visas';
import type { MessageDescriptor } from '@lingui/core';
import { usePostNames } from './post-names';
import type { Condition } from './policy.types';

/** Whom a rule concerns, each part of it in a line; nothing said is everybody. */
export function ForWhom({ when = {} }: { when?: Condition | undefined }) {
  const { t } = useLingui();
  const parts = useConditionParts(when);
  if (parts.length === 0) return <>{t`tous`}</>;
  return parts.map(({ label, value }) => (
    <div key={label}>
      <span className="hint">{label}</span> {value}
    </div>
  ));
}

interface Part {
  label: string;
  value: string;
}

function useConditionParts(when: Condition): Part[] {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const postName = usePostNames();
  const named = (codes: string[] | undefined, words: Readonly<Record<string, MessageDescriptor>>) =>
    codes?.map((code) => (words[code] ? i18n._(words[code]) : code)).join(', ');
  const lands = (codes: string[] | undefined) => codes?.map((code) => countryName(code, locale)).join(', ');
  const { minStayDays, maxStayDays, fromAge, underAge, confederal } = when;
  const parts: [string, string | undefined][] = [
    [t`Nationalités :`, lands(when.nationalities)],
    [t`Résidence :`, lands(when.residences)],
    [t`Titres de voyage :`, named(when.travelDocuments, travelDocumentWords)],
    [t`Motifs :`, named(when.purposes, purposeWords)],
    [
      t`Séjour :`,
      rangeOf([minStayDays, t`au moins ${minStayDays} jours`], [maxStayDays, t`au plus ${maxStayDays} jours`]),
    ],
    [t`Âge :`, rangeOf([fromAge, t`${fromAge} ans et plus`], [underAge, t`moins de ${underAge} ans`])],
    [t`Postes :`, when.posts?.map(postName).join(', ')],
    [t`Visa :`, confederal === undefined ? undefined : confederal ? t`confédéral` : t`du Mali seul`],
  ];
  return parts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value: value || t`aucun` }]));
}

function rangeOf(...ends: [number | undefined, string][]): string | undefined {
  const said = ends.filter(([end]) => end !== undefined).map(([, words]) => words);
  return said.length > 0 ? said.join(', ') : undefined;
}
