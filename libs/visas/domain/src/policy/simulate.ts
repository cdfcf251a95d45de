import type { PlainDate } from '@jatigi/kernel';
import { answerOf, fieldsThatDiffer, isTurnedAway } from './compare-answers';
import type { GivenAnswer, NoticedField } from './compare-answers';
import { comparePolicies } from './compare-policies';
import type { PolicyInput, PolicySet } from './policy-set';

/** One past application that would come out differently: its id, what differs and which rows of the policy did it. */
export interface SimulatedDifference {
  id: string;
  before: string;
  after: string;
  fields: NoticedField[];
  because: string[];
}
/** One line of the table: how many share the same before, after, fields and reasons. */
export interface SimulatedGroup extends Omit<SimulatedDifference, 'id'> {
  applications: number;
}
export interface SimulationResult {
  /** The day at which both sets were asked. */
  on: PlainDate;
  before: string;
  after: string;
  examined: number;
  different: number;
  groups: SimulatedGroup[];
  /** At most `LISTED`, in the order in which they were added. */
  applications: SimulatedDifference[];
}

/** Ids that a result lists; the groups count all. */
export const LISTED = 1000;

const outcomeOf = (given: GivenAnswer): string => (isTurnedAway(given) ? given.refusedWith : given.outcome);
const rulesOf = (given: GivenAnswer): string[] => (isTurnedAway(given) ? [] : given.rules.map(({ id }) => id));

/**
 * Asks both sets the questions of past applications, as if each were filed on one day, and keeps which come out
 * differently and why. Both are asked for the same day, so that only what the sets say differs. Holds ids, never answers
 * about a person.
 */
export class Simulation {
  private examined = 0;
  private different = 0;
  private readonly groups = new Map<string, SimulatedGroup>();
  private readonly applications: SimulatedDifference[] = [];
  /** Rows that differ between the sets, by id; what is no rule under the name of its section. */
  private readonly rows: ReadonlyMap<string, string>;

  /** @param on as if every application were filed on that day at its post */
  constructor(
    private readonly before: PolicySet,
    private readonly after: PolicySet,
    private readonly on: PlainDate,
  ) {
    const isRule = (section: string): boolean => section !== 'settings' && section !== 'visaTypes';
    this.rows = new Map(
      comparePolicies(before, after)
        .filter(({ row }) => row !== 'activeFrom')
        .map(({ section, row }) => [row, isRule(section) ? row : `${section}.${row}`]),
    );
  }

  add(id: string, question: Omit<PolicyInput, 'on'>): void {
    this.examined += 1;
    const asked = { ...question, on: this.on };
    const [before, after] = [answerOf(this.before, asked), answerOf(this.after, asked)];
    const fields = fieldsThatDiffer(before, after);
    if (fields.length === 0) return;
    this.different += 1;
    const because = this.reasons(before, after, fields);
    const found = { before: outcomeOf(before), after: outcomeOf(after), fields, because };
    this.count(found);
    if (this.applications.length < LISTED) this.applications.push({ id, ...found });
  }

  result(): SimulationResult {
    const groups = [...this.groups.values()].sort((a, b) => b.applications - a.applications);
    const { on, examined, different, applications } = this;
    return { on, before: this.before.version, after: this.after.version, examined, different, groups, applications };
  }

  private count(found: Omit<SimulatedDifference, 'id'>): void {
    const key = JSON.stringify(found);
    const group = this.groups.get(key) ?? { ...found, applications: 0 };
    group.applications += 1;
    this.groups.set(key, group);
  }

  /** The rows that decided in either answer and are not the same in both sets; else what stands outside the rules. */
  private reasons(before: GivenAnswer, after: GivenAnswer, fields: readonly NoticedField[]): string[] {
    const [was, is] = [rulesOf(before), rulesOf(after)];
    const changed = [...new Set([...was, ...is])].filter((id) => this.rows.has(id));
    const other = [...this.rows].filter(([, name]) => this.concerns(name, fields)).map(([, name]) => name);
    const reasons = [...changed, ...other];
    return reasons.length > 0 ? reasons.sort() : [...is.filter((id) => !was.includes(id))].sort();
  }

  private concerns(name: string, fields: readonly NoticedField[]): boolean {
    if (name === 'settings.biometricsFromAge') return fields.includes('biometrics');
    if (name === 'settings.headquarters') return fields.includes('post');
    if (name === 'settings.rollingStay') return fields.includes('rollingStay');
    return name.startsWith('visaTypes.') && (fields.includes('visaType') || fields.includes('outcome'));
  }
}
