import { dateIn } from '../../border-desk/calendar-days';
import { visaIn } from '../../border-desk/border-bundle';
import type { BorderBundle } from '../../border-desk/border-bundle';
import type { DeskLine } from '../../border-desk/desk-line';
import { deskVerdict } from '../../border-desk/desk-verdict';
import type { DeskKnowledge, DeskVerdict } from '../../border-desk/desk-verdict';
import type { Presented } from '../../pages/staff/border/presented';
import { fitnessOf } from '../../verification/trust-list';
import type { Fitness } from '../../verification/trust-list';
import type { JudgeAnswer, JudgeQuestion } from '../verify/seal-judge';
import type { WorkerCall } from '../verify/worker-call';
import { askBundle } from './ask-visas';
import type { Refusal } from './ask-visas';
import type { DeskStore, KeptBundle } from './desk-store';

const RENEWED_AFTER = 24 * 3_600_000;

const isSame = (one: Presented, other: Presented): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What this desk knows without asking anybody: its bundle, verified whenever it is read, and its own journal. */
export class DeskBundle {
  private bundle: BorderBundle | null = null;

  constructor(
    private readonly store: DeskStore,
    private readonly judge: WorkerCall<JudgeQuestion, JudgeAnswer>,
    private readonly maxAgeHours: number,
  ) {}

  get issuedAt(): string | null {
    return this.bundle?.issuedAt ?? null;
  }

  fitness(now: Date): Fitness {
    if (!this.bundle) return 'too-old';
    const { issuedAt } = this.bundle;
    const nextUpdate = new Date(Date.parse(issuedAt) + RENEWED_AFTER);
    return fitnessOf({ head: { issuedAt }, nextUpdate }, now, this.maxAgeHours);
  }

  /** What was kept, when the office signed it. */
  async open(): Promise<void> {
    const kept = await this.store.bundle();
    this.bundle = kept ? await this.verified(kept) : null;
  }

  /** Asks for what the register knows now. @returns why there is nothing newer, else null */
  async refresh(post: string): Promise<Refusal | null> {
    const told = new Set((await this.store.lines()).flatMap(({ id, toldAt }) => (toldAt ? [id] : [])));
    const answer = await askBundle(post);
    if (!('ok' in answer)) return answer.refusal;
    const bundle = await this.verified(answer.ok);
    // One that nobody signed whom this desk trusts, or an older one, is not taken.
    if (!bundle || (this.bundle && bundle.issuedAt < this.bundle.issuedAt)) return 'later';
    await this.store.takeBundle(answer.ok, told);
    this.bundle = bundle;
    return null;
  }

  async judged(document: Presented, seal: DeskKnowledge['seal']): Promise<DeskVerdict> {
    const { bundle } = this;
    const now = new Date();
    const visa = bundle && (await visaIn(bundle, document, dateIn(bundle.timeZone, now)));
    const lines = await this.linesOf(document, visa);
    return deskVerdict({ bundle, fitness: this.fitness(now), seal, visa, lines, now });
  }

  /** About one traveller, whether she showed the visa or the passport. */
  private async linesOf(document: Presented, visa: DeskKnowledge['visa']): Promise<DeskLine[]> {
    const { bundle } = this;
    const found: DeskLine[] = [];
    for (const line of await this.store.lines()) {
      const other = bundle && (await visaIn(bundle, line.document, dateIn(bundle.timeZone, new Date(line.at))));
      if (isSame(line.document, document) || (other && other === visa)) found.push(line);
    }
    return found;
  }

  private async verified({ content, signature }: KeptBundle): Promise<BorderBundle | null> {
    const { isBorderBundle } = await this.judge.ask({ do: 'check-border-bundle', content, signature });
    return isBorderBundle ? (JSON.parse(content) as BorderBundle) : null;
  }
}
