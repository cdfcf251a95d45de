import { Trans, useLingui } from '@lingui/react/macro';
import type { Concerned } from './concerned';

/** For whom is it? Links, so that the next page asks only what it must know. */
export function ChooseConcerned({ all }: { all: readonly Concerned[] }) {
  return (
    <>
      <h2 id="whom">
        <Trans>Pour qui ?</Trans>
      </h2>
      <ul className="cards" aria-labelledby="whom">
        {all.map((one) => (
          <li key={one.value} className="card">
            <h3>
              <a href={`?for=${encodeURIComponent(one.value)}`}>
                <ConcernedName concerned={one} />
              </a>
            </h3>
            <p className="hint">
              {one.isRegistered ? (
                <Trans>Inscrit au registre consulaire : son identité est connue.</Trans>
              ) : (
                <Trans>Pas inscrit au registre consulaire : vous indiquerez son identité.</Trans>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

export function ConcernedName({ concerned: { value, name } }: { concerned: Concerned }) {
  const { t } = useLingui();
  if (name !== null) return name;
  return value === 'self' ? t`Moi` : t`Mon enfant, ou une personne dont je suis le tuteur`;
}
