import { useLingui } from '@lingui/react/macro';
import { DateField, Radios, Select, TextArea, TextField } from '@jatigi/ui';
import { CountryField } from '../../forms/country-field';
import { useLocale } from '../../layout/use-locale';
import { Group } from '../registration/field-group';
import type { FieldsState } from '../registration/field-group';
import { asked } from './certificate-input';
import type { KindField } from './certificate.types';

export interface Place {
  code: string;
  names: { fr: string; en: string };
}

interface QuestionProps {
  field: KindField;
  state: FieldsState;
  centres: readonly Place[];
}

const LINE = 120;
const FEW = 6;

/** Whatever a kind asks, each question by its type. */
export function KindFields({ fields, ...rest }: Omit<QuestionProps, 'field'> & { fields: readonly KindField[] }) {
  const { t } = useLingui();
  if (fields.length === 0) return null;
  return (
    <Group title={t`Ce que demande ce certificat`}>
      {fields.map((field) => (
        <Question key={field.name} field={field} {...rest} />
      ))}
    </Group>
  );
}

function Question(props: QuestionProps) {
  const locale = useLocale();
  const { field, state } = props;
  const name = asked(field.name);
  const shared = {
    name,
    label: field.label[locale],
    ...(field.hint && { hint: field.hint[locale] }),
    value: state.typed[name],
    error: state.errors[name],
    optional: !field.required,
  };
  switch (field.type) {
    case 'act-reference':
      return <ActReferenceFields {...props} />;
    case 'date':
      return <DateField {...shared} typed={state.typed} />;
    case 'country':
      return <CountryField {...shared} />;
    case 'choice':
      return <ChoiceField shared={shared} field={field} />;
    case 'text':
      return (field.maxLength ?? LINE) > LINE ? (
        <TextArea {...shared} input={{ rows: 3, maxLength: field.maxLength }} />
      ) : (
        <TextField {...shared} input={{ maxLength: field.maxLength ?? LINE, autoComplete: 'off' }} />
      );
  }
}

function ChoiceField({ shared, field }: { shared: { name: string; label: string }; field: KindField }) {
  const { t } = useLingui();
  const locale = useLocale();
  const choices = (field.choices ?? []).map(({ code, label }) => ({ value: code, label: label[locale] }));
  if (choices.length <= FEW) return <Radios {...shared} choices={choices} />;
  return <Select {...shared} options={choices} placeholder={t`Choisir`} />;
}

/** An act: who keeps it, and year and number when they are known. */
function ActReferenceFields({ field, state, centres }: QuestionProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const name = asked(field.name);
  const part = (which: string) => ({
    name: `${name}-${which}`,
    value: state.typed[`${name}-${which}`],
    error: state.errors[`${name}-${which}`],
  });
  const input = { inputMode: 'numeric', maxLength: 6, autoComplete: 'off' } as const;
  const options = centres
    .map(({ code, names }) => ({ value: code, label: names[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <fieldset>
      <legend>{field.label[locale]}</legend>
      {field.hint && <p className="hint">{field.hint[locale]}</p>}
      <Select
        {...part('centre')}
        label={t`Qui tient l’acte ?`}
        hint={t`L’ambassade ou le consulat où la naissance a été déclarée, ou le centre d’état civil au Mali`}
        optional={!field.required}
        placeholder={t`Choisir`}
        options={options}
      />
      <TextField {...part('year')} label={t`Année du registre`} optional width="short" input={input} />
      <TextField {...part('number')} label={t`Numéro de l’acte`} optional width="short" input={input} />
    </fieldset>
  );
}
