import { useLingui } from '@lingui/react/macro';
import { stopWords } from './row-words';

/** Why an issue stopped: in words where it is a known code, else as the service says it. */
export function StopReason({ reason }: { reason: string }) {
  const { i18n } = useLingui();
  const words = Object.hasOwn(stopWords, reason) ? stopWords[reason] : undefined;
  return words ? <>{i18n._(words)}</> : <code className="breaks">{reason}</code>;
}
