import { Trans, useLingui } from '@lingui/react/macro';
import { Radios, Select } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import type { Post } from '../public/post';
import { fieldOf, Group } from '../registration/field-group';
import type { FieldsProps } from '../registration/field-group';
import { passportKindWords } from './passport-words';

/** For whom: somebody whom the register knows, or oneself or a ward in one's own words. */
export function Whom({ state, registered }: FieldsProps & { registered: readonly { id: string; name: string }[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const field = fieldOf(state);
  const known = registered.map(({ id, name }) => ({ value: `registration:${id}`, label: name }));
  const stated = [
    { value: 'self', label: t`Moi` },
    {
      value: 'ward',
      label: t`Une personne dont je suis responsable`,
      hint: t`Votre enfant mineur, ou une personne dont vous êtes le tuteur. La suite parle de cette personne.`,
    },
  ];
  return (
    <Group title={t`La personne`}>
      <Radios
        {...field('whom')}
        label={t`Pour qui est le passeport ?`}
        {...(known.length > 0 && { hint: t`Le registre consulaire connaît ces personnes : rien n’est à réécrire.` })}
        choices={known.length > 0 ? known : stated}
      />
      {known.length > 0 && (
        <p>
          <a href={`/${locale}/passport/new?stated`}>
            <Trans>Pour quelqu’un qui n’est pas dans cette liste</Trans>
          </a>
        </p>
      )}
    </Group>
  );
}

export function WhatAndWhere({ state, posts }: FieldsProps & { posts: readonly Pick<Post, 'code' | 'names'>[] }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const field = fieldOf(state);
  const options = posts
    .map(({ code, names }) => ({ value: code, label: names[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <Group title={t`Le passeport`}>
      <Radios
        {...field('kind')}
        label={t`Quel passeport ?`}
        choices={Object.entries(passportKindWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <Select
        {...field('post')}
        label={t`Ambassade ou consulat`}
        hint={t`Celui où vous viendrez pour la photo et les empreintes`}
        placeholder={t`Choisir`}
        options={options}
      />
      <Select
        {...field('deliverTo')}
        label={t`Où retirer le passeport`}
        optional
        placeholder={t`Au même poste`}
        options={options}
      />
    </Group>
  );
}
