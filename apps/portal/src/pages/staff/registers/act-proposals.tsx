import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SummaryList } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { countryName, formatDate, formatInstant, formatPartialDate } from '../../../locale/format';
import { Who } from '../person-name';
import { StaffForm } from '../staff-form';
import { useViewer } from '../use-viewer';
import type { Act, Proposal } from './act.types';
import type { ActPerson, PartialDate } from './registry.types';

/** What one officer proposed and another decides. */
export function Proposals({ act, state }: { act: Act; state: FormState | undefined }) {
  const open = act.proposals.filter((proposal) => proposal.state === 'PROPOSED');
  return open.map((proposal) => <ProposalBox key={proposal.id} proposal={proposal} state={state} />);
}

function ProposalBox({ proposal, state }: { proposal: Proposal; state: FormState | undefined }) {
  const { t } = useLingui();
  const locale = useLocale();
  const viewer = useViewer();
  const { id, kind, proposedBy, proposedAt, allowedActions } = proposal;
  const titles: Record<string, string> = {
    recognition: t`Reconnaissance proposée`,
    death: t`Mention de décès proposée`,
    annulment: t`Annulation proposée`,
  };
  const button = (verdict: 'apply' | 'dismiss', words: string) =>
    allowedActions.includes(verdict) && (
      <StaffForm intent={`${verdict}:${id}`} state={state}>
        <input type="hidden" name="proposal" value={id} />
        <Button kind={verdict === 'apply' ? 'primary' : 'secondary'}>{words}</Button>
      </StaffForm>
    );
  return (
    <section className="notice" aria-labelledby={`proposal-${id}`}>
      <h2 id={`proposal-${id}`}>{titles[kind] ?? kind}</h2>
      <p className="hint">
        <Who personId={proposedBy} />, {formatInstant(proposedAt, locale)}
      </p>
      <SummaryList rows={useFactsOfProposal(proposal)} />
      {allowedActions.length > 0 ? (
        <div className="button-group">
          {button('apply', t`Inscrire sur l’acte`)}
          {button('dismiss', t`Écarter`)}
        </div>
      ) : (
        proposedBy === viewer.personId && (
          <p>
            <Trans>Vous l’avez proposée : il faut deux personnes, quelqu’un d’autre l’inscrit.</Trans>
          </p>
        )
      )}
    </section>
  );
}

function useFactsOfProposal({ facts }: Proposal) {
  const { t } = useLingui();
  const locale = useLocale();
  const person = facts['person'] as ActPerson | undefined;
  const died = facts['diedOn'] as PartialDate | undefined;
  const text = (name: string): string | undefined => facts[name] as string | undefined;
  const date = (name: string): string | undefined => text(name) && formatDate(text(name) as string, locale);
  const country = text('country');
  const rows: [string, string, string | undefined][] = [
    ['by', t`Par`, { father: t`le père`, mother: t`la mère` }[text('recognisedBy') ?? '']],
    ['person', t`Personne`, person?.name && `${person.name.surname} ${person.name.givenNames}`],
    ['on', t`Date`, date('on') ?? date('date')],
    ['died', t`Décès`, died && formatPartialDate(died, locale)],
    ['place', t`Lieu`, text('place')],
    ['country', t`Pays`, country && countryName(country, locale)],
    ['authority', t`Autorité`, text('authority') ?? text('court')],
    ['reference', t`Référence`, text('reference')],
  ];
  return rows.flatMap(([key, label, value]) => (value === undefined ? [] : [{ key, label, value }]));
}
