import { useLingui } from '@lingui/react/macro';
import { Radios, Select, TextArea, TextField } from '@jatigi/ui';
import { CountryField } from '../../forms/country-field';
import type { FormState } from '../../forms/outcome';
import { useLocale } from '../../layout/use-locale';
import { fieldOf, Group } from '../registration/field-group';
import type { FieldsState } from '../registration/field-group';
import { IdentityFields } from '../registration/identity-fields';
import { STATED } from './certificate-input';
import type { CertificateKind } from './certificate.types';
import type { Place } from './kind-fields';

/** A person who stands in the consular register: whoever asks, or her ward. */
export interface Registered {
  id: string;
  post: string;
  number: string | null;
  name: { surname: string; givenNames: string };
  isWard: boolean;
}

interface Props {
  state: FormState | undefined;
  kind: CertificateKind;
  registrations: readonly Registered[];
  posts: readonly Place[];
}

/** Whom the certificate is about: nobody types again what the register knows. */
export function WhoFields({ state, kind, registrations, posts }: Props) {
  const { t } = useLingui();
  const shown: FieldsState = state ?? { typed: { nationality1: 'MLI' }, errors: {} };
  if (registrations.length === 0) return <StatedFields state={shown} posts={posts} />;
  const placeOf = (code: string) => posts.find((post) => post.code === code)?.names;
  return (
    <Radios
      name="who"
      label={t`Pour qui est ce certificat ?`}
      value={shown.typed['who'] ?? registrations[0]?.id}
      error={shown.errors['who']}
      choices={[
        ...registrations.map((one) => registeredChoice(one, placeOf(one.post))),
        ...(kind.person === 'registered-or-stated'
          ? [
              {
                value: STATED,
                label: t`Une personne qui n’est pas inscrite`,
                reveals: <StatedFields state={shown} posts={posts} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function registeredChoice({ id, name, number, post }: Registered, place: Place['names'] | undefined) {
  return {
    value: id,
    label: `${name.givenNames} ${name.surname}`,
    hint: <PlaceHint number={number} place={place ?? { fr: post, en: post }} />,
  };
}

function PlaceHint({ number, place }: { number: string | null; place: Place['names'] }) {
  const locale = useLocale();
  return [number, place[locale]].filter(Boolean).join(' · ');
}

/** Who she is, in her own words; the post looks at her papers. */
function StatedFields({ state, posts }: { state: FieldsState; posts: readonly Place[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const field = fieldOf(state);
  const options = posts
    .map(({ code, names }) => ({ value: code, label: names[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <>
      <Select
        {...field('post')}
        label={t`Ambassade ou consulat`}
        hint={t`Celui du pays où vit la personne`}
        placeholder={t`Choisir`}
        options={options}
      />
      <IdentityFields state={state} />
      <Group title={t`L’adresse`}>
        <TextArea
          {...field('addressLines')}
          label={t`Adresse`}
          hint={t`Numéro, rue, code postal`}
          input={{ rows: 3, maxLength: 300, autoComplete: 'street-address' }}
        />
        <TextField
          {...field('city')}
          label={t`Ville`}
          width="medium"
          input={{ maxLength: 120, autoComplete: 'address-level2' }}
        />
        <CountryField {...field('country')} label={t`Pays`} />
        <TextField
          {...field('occupation')}
          label={t`Profession`}
          optional
          input={{ maxLength: 120, autoComplete: 'off' }}
        />
      </Group>
    </>
  );
}
