import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Notice, TextField, Verdict } from '@jatigi/ui';
import { useActionData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { CountryField } from '../../../forms/country-field';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { lostKindWords } from '../../travel/travel-words';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { borderAction } from './border-action';
import type { BorderAnswer, Listed } from './border-action';

export function action(args: ActionFunctionArgs) {
  return borderAction(args);
}

/** What the border asks about a document, and that a journey is over. No number stands in an address. */
export default function Border() {
  const answer = useActionData() as BorderAnswer | FormState | undefined;
  const state = answer && 'errors' in answer ? answer : undefined;
  const said = answer && !('errors' in answer) ? answer : undefined;
  const { t } = useLingui();
  return (
    <StaffPage title={t`Contrôle à la frontière`} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <h1>
        <Trans>Contrôle à la frontière</Trans>
      </h1>
      {said?.listed && <ListedVerdict listed={said.listed} number={said.number} />}
      {said?.arrived && (
        <Notice kind="success">
          <p>
            <Trans>L’arrivée est notée : le laissez-passer {said.number} n’est plus valable. Gardez la feuille.</Trans>
          </p>
        </Notice>
      )}
      <div className="columns columns-2">
        <CheckForm state={state} />
        <ArrivalForm state={state} />
      </div>
    </StaffPage>
  );
}

function ListedVerdict({ listed, number }: { listed: Listed; number: string }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  if (!listed.listed)
    return (
      <Verdict tone="good" title={t`Pas signalé`}>
        <p>
          <Trans>Le document {number} n’est déclaré ni perdu ni volé.</Trans>
        </p>
      </Verdict>
    );
  const kind = lostKindWords[listed.kind];
  const since = formatDate(listed.since, locale);
  return (
    <Verdict tone="bad" title={listed.circumstance === 'stolen' ? t`Déclaré volé` : t`Déclaré perdu`}>
      <p>
        {kind ? i18n._(kind) : listed.kind} {number}.{' '}
        <Trans>Invalide depuis le {since} : il ne permet pas de voyager, même retrouvé.</Trans>
      </p>
    </Verdict>
  );
}

interface FormProps {
  state: FormState | undefined;
}

function CheckForm({ state }: FormProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'check');
  return (
    <section aria-labelledby="check" className="pane">
      <h2 id="check">
        <Trans>Ce document est-il signalé ?</Trans>
      </h2>
      <StaffForm intent="check" state={state}>
        <CountryField
          name="issuingCountry"
          label={t`Pays qui l’a délivré`}
          value={typed['issuingCountry'] ?? 'MLI'}
          error={errors['issuingCountry']}
        />
        <TextField
          name="number"
          label={t`Numéro du document`}
          value={typed['number']}
          error={errors['number']}
          width="medium"
          input={{ maxLength: 30, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
        />
        <Button>{t`Contrôler`}</Button>
      </StaffForm>
    </section>
  );
}

function ArrivalForm({ state }: FormProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'arrival');
  return (
    <section aria-labelledby="arrival" className="pane">
      <h2 id="arrival">
        <Trans>Arrivée avec un laissez-passer</Trans>
      </h2>
      <StaffForm intent="arrival" state={state}>
        <TextField
          name="sheet"
          label={t`Numéro de la feuille`}
          hint={t`Neuf lettres et chiffres ; il commence par LP`}
          value={typed['sheet']}
          error={errors['sheet']}
          width="medium"
          input={{ maxLength: 30, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
        />
        <DateField
          name="on"
          label={t`Arrivée le`}
          hint={t`Vide : aujourd’hui`}
          optional
          typed={typed}
          error={errors['on']}
        />
        <Button kind="secondary">{t`Noter l’arrivée`}</Button>
      </StaffForm>
    </section>
  );
}
