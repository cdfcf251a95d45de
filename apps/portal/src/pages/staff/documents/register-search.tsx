import { useLingui } from '@lingui/react/macro';
import { Button, Select, TextField } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { QuestionForm } from '../../../forms/question-form';
import { documentKinds } from '../../public/verification';
import { standingWords } from './office-words';
import type { Asked } from './register-question';

interface Props {
  asked: Asked;
  posts: readonly string[];
  state: FormState | undefined;
}

export function RegisterQuestion({ asked, posts, state }: Props) {
  const { i18n, t } = useLingui();
  const named = (words: typeof standingWords) =>
    Object.entries(words).map(([value, label]) => ({ value, label: i18n._(label) }));
  return (
    <QuestionForm state={state} label={t`Chercher un document`}>
      <div className="filters">
        <TextField
          name="number"
          label={t`Numéro`}
          value={asked.number}
          error={state?.errors['number']}
          width="medium"
          input={{ autoComplete: 'off', maxLength: 40 }}
        />
        <Select
          name="kind"
          label={t`Type`}
          value={asked.kind}
          placeholder={t`Tous les types`}
          options={named(documentKinds)}
        />
        <PostField asked={asked} posts={posts} state={state} />
        <Select
          name="standing"
          label={t`Situation`}
          value={asked.standing}
          placeholder={t`Toutes`}
          options={named(standingWords)}
        />
        <Select
          name="waiting"
          label={t`À décider`}
          value={asked.waiting}
          placeholder={t`Peu importe`}
          options={[{ value: 'revocation', label: t`Révocation demandée` }]}
        />
        <Button kind="secondary">{t`Chercher`}</Button>
      </div>
    </QuestionForm>
  );
}

/** One of her posts; whoever works for every post types its code. */
function PostField({ asked, posts, state }: Props) {
  const { t } = useLingui();
  const error = state?.errors['post'];
  if (posts.includes('*'))
    return (
      <TextField
        name="post"
        label={t`Poste`}
        value={asked.post}
        error={error}
        width="short"
        input={{ maxLength: 16 }}
      />
    );
  if (posts.length < 2) return null;
  return (
    <Select
      name="post"
      label={t`Poste`}
      value={asked.post}
      error={error}
      placeholder={t`Tous mes postes`}
      options={posts.map((post) => ({ value: post, label: post }))}
    />
  );
}
