import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { usePostNames } from '../policy/post-names';
import { notSentWords } from './network-words';
import type { Sent } from './send-files';

/** How many went, and of each that did not, why. */
export function SentOutcomes({ sent: { to, outcomes } }: { sent: Sent }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const left = outcomes.filter(({ outcome }) => outcome === 'not-transferred');
  const count = outcomes.length - left.length;
  const [post, failed] = [usePostNames()(to), left.length];
  return (
    <Notice kind={failed > 0 ? 'important' : 'success'}>
      <p>
        <Trans>
          Dossiers transférés à {post} : {count}.
        </Trans>{' '}
        {failed > 0 && <Trans>Restés où ils étaient : {failed}.</Trans>}
      </p>
      {failed > 0 && (
        <ul>
          {left.map(({ id, code }, at) => {
            const why = notSentWords[code ?? ''];
            return (
              <li key={`${id}${at}`}>
                <a href={`/${locale}/staff/visas/${id}`}>… {id.slice(-8)}</a> : {why ? i18n._(why) : code}
              </li>
            );
          })}
        </ul>
      )}
    </Notice>
  );
}
