import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, DateField, TextArea, TextField } from '@jatigi/ui';
import { useActionData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { CountryField } from '../../../forms/country-field';
import type { FormState } from '../../../forms/outcome';
import { dateOf, textOf, typedOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { screeningProblemWords } from './screening-words';

/** Pointers of the service → fields of this form, which asks for one name, one other name and one document. */
const fields = {
  '/names/0/surname': 'surname',
  '/names/0/givenNames': 'givenNames',
  '/names/1/surname': 'otherSurname',
  '/names/1/givenNames': 'otherGivenNames',
  '/birthDate/value': 'value',
  '/birthDate': 'value',
  '/documents/0/issuer': 'issuer',
  '/documents/0/number': 'number',
};

function entryOf(typed: Typed): Record<string, unknown> {
  const text = (name: string): string | undefined => textOf(typed, name);
  const other = { surname: text('otherSurname'), givenNames: text('otherGivenNames') };
  const paper = { issuer: text('issuer'), number: text('number') };
  const isGiven = (part: Readonly<Record<string, string | undefined>>): boolean =>
    Object.values(part).some((value) => value !== undefined);
  return {
    names: [{ surname: text('surname'), givenNames: text('givenNames') }, ...(isGiven(other) ? [other] : [])],
    ...(text('value') !== undefined && { birthDate: { value: text('value') } }),
    ...(text('nationality') !== undefined && { nationalities: [text('nationality')] }),
    ...(isGiven(paper) && { documents: [paper] }),
    note: text('note'),
    legalBasis: text('legalBasis'),
    authority: text('authority'),
    expiresOn: dateOf(typed, 'expiresOn'),
    reviewOn: dateOf(typed, 'reviewOn'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  if (typed['intent'] !== 'propose') throw new Response(null, { status: 404 });
  const messages = translated(localeOf(args.request.url), screeningProblemWords);
  const to = `/${args.params['locale'] ?? 'fr'}/staff/watchlist?done=propose`;
  return commanding(args, { typed, messages, to, fields }, (api, options) =>
    api.post('/v1/visas/watchlist', entryOf(typed), options),
  );
}

/** Somebody who should be recognised: proposed here, approved by another person. */
export default function NewEntry() {
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`Proposer une inscription`} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/watchlist`}>{t`Liste de vigilance`}</BackLink>
      <WholeRefusal state={state} />
      <h1>
        <Trans>Proposer une inscription</Trans>
      </h1>
      <p>
        <Trans>Elle compte dès qu’une autre personne l’approuve. Un nom seul ne suffit pas.</Trans>
      </p>
      <div className="narrow">
        <StaffForm intent="propose" state={state} draft>
          <PersonFields state={state} />
          <TermFields state={state} />
          <Button>{t`Proposer l’inscription`}</Button>
        </StaffForm>
      </div>
    </StaffPage>
  );
}

interface FieldsProps {
  state: FormState | undefined;
}

function PersonFields({ state }: FieldsProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'propose');
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] });
  return (
    <>
      <TextField {...field('surname')} label={t`Nom`} />
      <TextField {...field('givenNames')} label={t`Prénoms`} />
      <TextField {...field('otherSurname')} label={t`Autre nom utilisé`} optional />
      <TextField {...field('otherGivenNames')} label={t`Prénoms de l’autre nom`} optional />
      <TextField
        {...field('value')}
        label={t`Date de naissance, pour autant qu’elle est connue`}
        hint={t`Une année, un mois ou un jour : 1979, 1979-04, 1979-04-11.`}
        optional
        width="short"
      />
      <CountryField {...field('nationality')} label={t`Nationalité`} optional />
      <CountryField {...field('issuer')} label={t`Pays d’un document`} optional />
      <TextField {...field('number')} label={t`Numéro du document`} optional width="medium" />
    </>
  );
}

function TermFields({ state }: FieldsProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'propose');
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] });
  return (
    <>
      <TextArea
        {...field('note')}
        label={t`Ce que doit savoir la personne qui se prononcera`}
        input={{ rows: 3, maxLength: 1000 }}
      />
      <TextField {...field('legalBasis')} label={t`Texte qui la permet`} />
      <TextField {...field('authority')} label={t`Autorité qui la demande`} />
      <DateField name="reviewOn" label={t`À réexaminer le`} typed={typed} error={errors['reviewOn']} />
      <DateField name="expiresOn" label={t`Dernier jour`} typed={typed} error={errors['expiresOn']} />
    </>
  );
}
