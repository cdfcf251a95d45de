import { comparePolicies, samplePolicy } from '../src';
import type { PolicySet } from '../src';
import { date } from './a-file';
import { somePolicies } from './some-policies';

const next = structuredClone(samplePolicy);
const at = <T>(list: T[], index: number): T => list[index] as T;
Object.assign(next, { version: 'ML-2027.1', activeFrom: date('2027-01-01'), biometricsFromAge: 6 });
next.passport.freePages = 3;
at(next.outcomes, 2).when.nationalities?.push('TUN');
at(next.outcomes, 1).to = date('2027-06-01');
at(next.outcomes, 1).outcome = 'on-arrival';
at(next.fees, 0).amounts['V03S'] = 6000;
at(next.fees, 3).amounts['V03S'] = 120_000;
delete at(next.fees, 0).express;
at(next.documents, 2).when = { underAge: 21 };
next.outcomes.splice(3, 1);
next.outcomes.unshift(...next.outcomes.splice(3, 1));
next.consultations.push({ ...at(next.documents, 0), id: 'consult.security', service: 'security', when: {} } as never);

const spaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the difference of two policy sets, in words', () => {
  const found = comparePolicies(samplePolicy, next);
  const said = (language: 'fr' | 'en') => found.map(({ words }) => spaces(words[language]));

  it('is told in French', () => {
    expect(said('fr')).toEqual([
      'date d’entrée en vigueur : 1 janvier 2023 devient 1 janvier 2027.',
      'règles du passeport › pages libres : 2 devient 3.',
      'biométrie à partir de (ans) : 12 devient 6.',
      'suspended.france-reciprocity — supprimé : La délivrance de visas aux Français résidant en France est suspendue depuis le 9 août 2023 (réciprocité).',
      'exempt.ecowas — jusqu’au (exclu) : rien devient 1 juin 2027 ; résultat : Dispensé de visa devient Visa délivré à l’arrivée.',
      'exempt.aes — condition › nationalités : Burkina Faso, Niger devient Burkina Faso, Niger, Tunisie.',
      'bond.united-states — passe avant d’autres règles : la première qui s’applique décide.',
      'fee.berlin — tarif › V03S : 50,00 € devient 60,00 € ; supplément express : 50,00 € devient rien.',
      'fee.douala — tarif › V03S : 100 000 FCFA devient 120 000 FCFA.',
      'document.guardian-consent — condition › âge inférieur à : 18 devient 21.',
      'consult.security — ajouté : Photo d’identité récente',
    ]);
  });

  it('and in English', () => {
    expect(said('en')[7]).toBe(
      'fee.berlin — fee › V03S: €50.00 becomes €60.00 ; express surcharge: €50.00 becomes nothing.',
    );
    expect(found.map(({ change, section }) => `${section} ${change}`)).toEqual([
      'settings changed',
      'settings changed',
      'settings changed',
      'outcomes removed',
      'outcomes changed',
      'outcomes changed',
      'outcomes moved',
      'fees changed',
      'fees changed',
      'documents changed',
      'consultations added',
    ]);
  });

  it('is empty between a set and itself, never between sets that differ', () => {
    const policies: PolicySet[] = somePolicies({ seed: 7, count: 20 });
    for (const [row, policy] of policies.entries()) {
      expect(comparePolicies(policy, structuredClone(policy))).toEqual([]);
      const other = policies[(row + 1) % policies.length] as PolicySet;
      expect(comparePolicies(policy, other).length).toBeGreaterThan(0);
    }
  });
});
