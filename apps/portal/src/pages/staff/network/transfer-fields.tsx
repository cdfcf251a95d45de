import { randomUUID } from 'node:crypto';
import { useLingui } from '@lingui/react/macro';
import { Button, Select, TextArea } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { useKnownPosts } from '../policy/post-names';

/** Where the ticked files go, and why. Their time goes with them. */
export function TransferFields({ state }: { state: FormState | undefined }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { errors = {}, typed = {} } = state ?? {};
  const posts = Object.entries(useKnownPosts()).filter(([, { decides }]) => decides);
  return (
    <section aria-labelledby="transfer">
      <h2 id="transfer">{t`Transférer les dossiers cochés`}</h2>
      <input type="hidden" name="idempotencyKey" value={randomUUID()} />
      <Select
        name="to"
        label={t`Au poste`}
        hint={t`Chaque dossier garde le temps qu’il lui reste.`}
        value={typed['to']}
        error={errors['to']}
        placeholder={t`Choisissez un poste`}
        options={posts.map(([code, { names }]) => ({ value: code, label: names[locale] }))}
      />
      <TextArea
        name="reason"
        label={t`Pourquoi`}
        value={typed['reason']}
        error={errors['reason']}
        input={{ rows: 2, maxLength: 4000 }}
      />
      <Button>{t`Transférer`}</Button>
    </section>
  );
}
