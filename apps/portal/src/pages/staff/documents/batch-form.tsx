import { useLingui } from '@lingui/react/macro';
import { Button, FileField, Radios, Select, TextArea, TextField } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { documentKinds } from '../../public/verification';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { reasonWords } from './office-words';
import { reasonsOf } from './reasons';

interface Props {
  posts: readonly string[];
  state: FormState | undefined;
}

/** Which documents, and why they are issued again. */
export function BatchForm({ posts, state }: Props) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'plan');
  return (
    <div className="narrow">
      <Folded intent="plan" state={state} summary={t`Lancer un lot…`}>
        <StaffForm intent="plan" state={state} files>
          <Select
            name="kind"
            label={t`Type de document`}
            value={typed['kind']}
            error={errors['kind']}
            placeholder={t`Choisissez un type`}
            options={Object.entries(documentKinds).map(([value, words]) => ({ value, label: i18n._(words) }))}
          />
          <PostField posts={posts} typed={typed} errors={errors} />
          <WhichField typed={typed} errors={errors} />
          <Radios
            name="reason"
            label={t`Raison`}
            value={typed['reason']}
            error={errors['reason']}
            choices={(reasonsOf['reissue'] ?? []).map((value) => ({
              value,
              label: reasonWords[value] ? i18n._(reasonWords[value]) : value,
            }))}
          />
          <Button>{t`Lancer le lot`}</Button>
        </StaffForm>
      </Folded>
    </div>
  );
}

type Own = Pick<FormState, 'typed' | 'errors'>;

/** A consul works for the posts she has; the capital for one post or all. */
function PostField({ posts, typed, errors }: Own & { posts: readonly string[] }) {
  const { t } = useLingui();
  const field = { name: 'post', label: t`Poste`, value: typed['post'], error: errors['post'] };
  if (posts.includes('*'))
    return <TextField {...field} hint={t`Son code, par exemple PAR. Vide : tous les postes.`} width="short" />;
  return (
    <Select {...field} value={field.value ?? posts[0]} options={posts.map((post) => ({ value: post, label: post }))} />
  );
}

function WhichField({ typed, errors }: Own) {
  const { t } = useLingui();
  const rows = (
    <>
      <TextArea
        name="rows"
        label={t`Numéros, un par ligne`}
        hint={t`Des lignes d’un tableur se collent telles quelles : seul le numéro est lu et envoyé. Au plus 10 000 lignes.`}
        value={typed['rows']}
        error={errors['rows']}
        input={{ rows: 6, spellCheck: false }}
      />
      <FileField name="file" label={t`Ou un fichier CSV`} optional accept=".csv,text/csv,text/plain" />
    </>
  );
  return (
    <Radios
      name="which"
      label={t`Lesquels ?`}
      value={typed['which'] ?? 'all'}
      choices={[
        { value: 'all', label: t`Tous les documents valables de ce type et de ce poste` },
        { value: 'rows', label: t`Ceux d’une liste`, reveals: rows },
      ]}
    />
  );
}
