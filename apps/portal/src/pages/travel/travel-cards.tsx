import { useLingui } from '@lingui/react/macro';
import { Tag } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { lostKindWords, travelTone } from './travel-words';
import type { EmergencyDocument, LossReport } from './travel.types';

interface Line {
  file: Pick<LossReport, 'id' | 'reference' | 'state' | 'text' | 'nextStep' | 'person'>;
  path: string;
  what: string;
}

/** My reports of losses, and my laissez-passer. */
export function TravelPapers({ losses, documents }: { losses: LossReport[]; documents: EmergencyDocument[] }) {
  const { i18n, t } = useLingui();
  const lines: Line[] = [
    ...documents.map((file) => ({ file, path: 'emergency-document', what: t`Laissez-passer` })),
    ...losses.map((file) => {
      const kind = lostKindWords[file.document.kind];
      return { file, path: 'loss', what: kind ? i18n._(kind) : file.document.kind };
    }),
  ];
  if (lines.length === 0) return <p>{t`Vous n’avez rien demandé ni déclaré.`}</p>;
  return (
    <ul className="cards">
      {lines.map((line) => (
        <Card key={line.file.id} {...line} />
      ))}
    </ul>
  );
}

function Card({ file, path, what }: Line) {
  const locale = useLocale();
  const { id, reference, state, text, nextStep, person } = file;
  return (
    <li className="card">
      <h3>
        <a href={`/${locale}/files/${path}/${id}`}>
          {what}, {person.name.givenNames} {person.name.surname}
          <span className="visually-hidden"> {reference}</span>
        </a>
      </h3>
      <p>
        <Tag tone={travelTone(state)}>{text[locale]}</Tag>
      </p>
      <p className="hint">{reference}</p>
      {nextStep && <p>{nextStep.text[locale]}</p>}
    </li>
  );
}
