import { useLingui } from '@lingui/react/macro';
import { Checkbox, Checkboxes, DateField, FieldSet, Radios, Select, TextArea, TextField } from '@jatigi/ui';
import type { FieldProps } from '@jatigi/ui';
import type { ReactNode } from 'react';
import { CountryField } from '../../../forms/country-field';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import type { Policy } from './policy.types';
import { useKnownPosts, usePostNames } from './post-names';
import type { RowField as Field } from './row-fields';
import type { FieldKind } from './row-shapes';

interface Props {
  field: Field;
  state: FormState;
  policy: Policy;
}

/** One field of a row, asked as its kind wants. */
export function RowField({ field, state, policy }: Props) {
  const { i18n } = useLingui();
  const { name, kind, optional, hint, choices = {} } = field;
  const own: FieldProps = {
    name,
    label: i18n._(field.label),
    error: state.errors[name],
    ...(optional && { optional }),
    ...(hint && { hint: i18n._(hint) }),
  };
  const named = Object.entries(choices).map(([code, words]) => ({ value: code, label: i18n._(words) }));
  const Control = controls[kind] ?? Line;
  return <Control own={own} value={state.typed[name] ?? ''} state={state} choices={named} policy={policy} />;
}

interface ControlProps extends Omit<Props, 'field'> {
  own: FieldProps;
  value: string;
  choices: { value: string; label: string }[];
}

const Line = ({ own, value }: ControlProps) => <TextField {...own} value={value} input={{ maxLength: 500 }} />;
const Text = ({ own, value }: ControlProps) => <TextArea {...own} value={value} input={{ rows: 3 }} />;
const Ticks = ({ own, value, choices }: ControlProps) => (
  <div className="many-choices">
    <Checkboxes {...own} values={value.split(' ')} choices={choices} />
  </div>
);

const controls: Readonly<Partial<Record<FieldKind, (props: ControlProps) => ReactNode>>> = {
  text: Text,
  countries: Text,
  date: ({ own, value, state }) => <DateField {...own} value={value} typed={state.typed} />,
  number: ({ own, value }) => (
    <TextField {...own} value={value} width="short" input={{ inputMode: 'numeric', maxLength: 6 }} />
  ),
  choice: ({ own, value, choices }) => <Radios {...own} value={value} choices={choices} />,
  choices: Ticks,
  country: ({ own, value }) => <CountryField {...own} value={value} />,
  post: ({ own, value }) => <PostField own={own} value={value} many={false} />,
  posts: ({ own, value }) => <PostField own={own} value={value} many />,
  amounts: ({ own, state, policy }) => <Amounts own={own} state={state} policy={policy} />,
  amount: ({ own, value }) => (
    <TextField {...own} value={value} width="short" input={{ inputMode: 'decimal', maxLength: 14 }} />
  ),
  yes: ({ own, value }) => <Checkbox name={own.name} label={own.label} checked={value === 'yes'} error={own.error} />,
  either: Either,
};

function Either({ own, value }: ControlProps) {
  const { t } = useLingui();
  return (
    <Radios
      {...own}
      value={value}
      choices={[
        { value: '', label: t`Peu importe` },
        { value: 'yes', label: t`Confédéral` },
        { value: 'no', label: t`Du Mali seul` },
      ]}
    />
  );
}

interface PostProps {
  own: FieldProps;
  value: string;
  many: boolean;
}

/** Posts by their names; a code that no open post has stays to be seen, and taken away. */
function PostField({ own, value, many }: PostProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const known = useKnownPosts();
  const postName = usePostNames();
  const offered = Object.keys(known).filter((code) => known[code]?.decides);
  const chosen = value.split(' ').filter((code) => code !== '');
  // A row of fees may be for all posts that no other row names; one of delays is, when it names none.
  const withOthers = own.name === 'posts' && !own.optional;
  const codes = [...new Set([...(withOthers ? ['*'] : []), ...offered, ...chosen])];
  const choices = codes
    .map((code) => ({
      value: code,
      label: code === postName(code) || code === '*' ? postName(code) : `${postName(code)} (${code})`,
    }))
    .sort((a, b) => Number(b.value === '*') - Number(a.value === '*') || a.label.localeCompare(b.label, locale));
  if (many)
    return (
      <div className="many-choices">
        <Checkboxes {...own} values={chosen} choices={choices} />
      </div>
    );
  return <Select {...own} value={value} options={choices} placeholder={t`Choisissez un poste`} />;
}

/** One amount for each visa type of the set; a type without one is not sold there. */
function Amounts({ own, state: { typed, errors }, policy }: { own: FieldProps; state: FormState; policy: Policy }) {
  const { t } = useLingui();
  const locale = useLocale();
  const types = policy.visaTypes.map(({ code = '', text }) => ({ code, name: text?.[locale] ?? code }));
  const others = Object.keys(typed)
    .filter((key) => key.startsWith(`${own.name}.`))
    .map((key) => key.slice(own.name.length + 1))
    .filter((code) => types.every((type) => type.code !== code));
  return (
    <FieldSet field={{ ...own, hint: t`Dans la monnaie de la ligne. Laissez vide ce qui n’est pas délivré là.` }}>
      {[...types, ...others.map((code) => ({ code, name: code }))].map(({ code, name }) => (
        <TextField
          key={code}
          name={`${own.name}.${code}`}
          label={`${name} (${code})`}
          value={typed[`${own.name}.${code}`] ?? ''}
          error={errors[`${own.name}.${code}`]}
          width="short"
          input={{ inputMode: 'decimal', maxLength: 14 }}
        />
      ))}
    </FieldSet>
  );
}
