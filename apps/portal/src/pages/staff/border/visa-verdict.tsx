import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, SummaryList, Verdict } from '@jatigi/ui';
import type { ReactNode } from 'react';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { countryName, formatDate } from '../../../locale/format';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { CodesField } from '../visas/examination-forms';
import type { RefusalCode } from '../visas/visa-file.types';
import { checkWords, lastDayWords, reasonWords } from './border-words';
import type { DeskAnswer, Verification } from './desk-action';
import { fieldsOf } from './presented';

interface Props {
  answer: DeskAnswer;
  verified: Verification;
  codes: readonly RefusalCode[];
  state: FormState | undefined;
}

/** One big verdict, who should stand at the desk, and what the desk may write down. */
export function VisaVerdict({ answer, verified, codes, state }: Props) {
  const { i18n, t } = useLingui();
  const isAdmitted = verified.verdict === 'admit';
  const isHere = verified.hereSince !== null;
  const title = isAdmitted ? t`Entrée permise` : isHere ? t`Déjà entré` : t`Entrée non permise`;
  return (
    <>
      <Verdict tone={toneOf(verified)} title={title}>
        {verified.reasons.map((reason) => (
          <p key={reason}>{i18n._(reasonWords[reason])}</p>
        ))}
        {checksOf(verified).map((check) => (
          <p key={check}>{i18n._(checkWords[check])}</p>
        ))}
      </Verdict>
      <SummaryList rows={useRows(verified)} />
      <div className="columns columns-2">
        {isAdmitted && <TellForm intent="entry" answer={answer} state={state} button={t`Noter l’entrée`} />}
        {isHere && <TellForm intent="exit" answer={answer} state={state} button={t`Noter la sortie`} />}
      </div>
      {isHere && (
        <Folded intent="missed-exit" state={state} summary={t`Noter une sortie oubliée`}>
          <MissedExitForm answer={answer} state={state} />
        </Folded>
      )}
      <Folded intent="refusal" state={state} summary={t`Refuser l’entrée`}>
        <RefusalForm answer={answer} codes={codes} state={state} />
      </Folded>
    </>
  );
}

const checksOf = ({ checks = [] }: Verification) => checks;

/** Somebody is let in only after a look at the number. */
function toneOf(verified: Verification): 'good' | 'wait' | 'bad' {
  if (verified.hereSince !== null) return 'wait';
  if (verified.verdict === 'refuse') return 'bad';
  return checksOf(verified).length > 0 ? 'wait' : 'good';
}

/** Who should stand at the desk, and with what. */
function useRows(verified: Verification): Row[] {
  return [...useHolderRows(verified), ...useVisaRows(verified)];
}

interface Row {
  key: string;
  label: string;
  value: ReactNode;
}
const row = (key: string, label: string, value: ReactNode): Row[] => (value ? [{ key, label, value }] : []);

function useHolderRows({ holder }: Verification): Row[] {
  const { t } = useLingui();
  const locale = useLocale();
  if (!holder) return [];
  const { surname = '', givenNames = '', birthDate, nationality } = holder;
  return [
    ...row('name', t`Nom`, <strong>{`${surname} ${givenNames}`.trim()}</strong>),
    ...row('born', t`Né(e) le`, birthDate && formatDate(birthDate, locale)),
    ...row('nationality', t`Nationalité`, nationality && countryName(nationality, locale)),
  ];
}

function useVisaRows({ visa, lastDay, hereSince }: Verification): Row[] {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  if (!visa) return [];
  const [from, until] = [formatDate(visa.validFrom, locale), formatDate(visa.validUntil, locale)];
  const words: Readonly<Record<string, MessageDescriptor>> = lastDayWords;
  const why = words[lastDay?.by ?? ''];
  return [
    ...row('number', t`Numéro de l’e-visa`, visa.number),
    ...row('validity', t`Valable`, t`du ${from} au ${until}`),
    ...row('entries', t`Entrées`, visa.entries === 0 ? t`plusieurs` : String(visa.entries)),
    ...row('here', t`Entré le`, hereSince && formatDate(hereSince, locale)),
    ...row('last', t`Peut rester jusqu’au`, lastDay && formatDate(lastDay.on, locale)),
    ...row('why', t`Ce qui limite le séjour`, lastDay && why && i18n._(why)),
  ];
}

type TellProps = Pick<Props, 'answer' | 'state'> & { intent: 'entry' | 'exit'; button: string };

function TellForm({ intent, answer, state, button }: TellProps) {
  return (
    <StaffForm intent={intent} state={state}>
      <SameTraveller answer={answer} />
      <Button>{button}</Button>
    </StaffForm>
  );
}

/** Who is here by the journal and stands at the desk: the passport shows that she left, or she carries a copy. */
export function MissedExitForm({ answer, state }: Pick<Props, 'answer' | 'state'>) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'missed-exit');
  return (
    <StaffForm intent="missed-exit" state={state}>
      <SameTraveller answer={answer} />
      <p className="hint">
        <Trans>
          Seulement si le passeport porte un cachet de sortie. Sans cachet, c’est peut-être une copie du visa.
        </Trans>
      </p>
      <DateField name="leftOn" label={t`Jour du cachet de sortie`} typed={typed} error={errors['leftOn']} />
      <Button kind="secondary">{t`Noter la sortie oubliée`}</Button>
    </StaffForm>
  );
}

/** Also alone, when it came back with something wrong, or when the visa does not let anybody in after all. */
export function RefusalForm({ answer, codes, state }: Omit<Props, 'verified'>) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'refusal');
  return (
    <StaffForm intent="refusal" state={state}>
      <SameTraveller answer={answer} />
      <CodesField name="codes" codes={codes} typed={typed['codes']} error={errors['codes']} />
      <Button kind="danger">{t`Noter le refus d’entrée`}</Button>
      <p className="hint">
        <Trans>Le refus est noté avec ses motifs ; le visa, lui, reste ce qu’il est.</Trans>
      </p>
    </StaffForm>
  );
}

/** What was shown, sent again with what is done; in the body, never in an address. */
function SameTraveller({ answer: { document, post, desk, crossingId } }: Pick<Props, 'answer'>) {
  return (
    <>
      {Object.entries({ ...fieldsOf(document), post, desk, crossingId }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
