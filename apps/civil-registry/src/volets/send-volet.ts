import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { VoletSent, eventType } from '@jatigi/contracts';
import { addDays } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { appendEvents } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { getAct } from '../acts/act-store';
import { lockDeclaration, saveDeclaration } from '../declarations/declaration-store';
import { momentAt } from '../policy/active-policy';
import { SEND_VOLET, voletJob } from './volet-job';
import type { VoletJob } from './volet-job';

/**
 * The second volet goes to the central office (loi 2011-087): it is laid out for the office to fetch, announced on the
 * bus, and announced again as long as nobody acknowledges it.
 */
@Injectable()
export class SendVolet implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.work<VoletJob>(SEND_VOLET, ({ payload }) => this.send(payload), { concurrency: 2 });
  }

  send({ actId, sending }: VoletJob): Promise<void> {
    return this.transactions.asService({ service: 'civil-registry' }, async (tx) => {
      const act = await getAct(tx, actId);
      const declaration = await lockDeclaration(tx, act.declarationId as string);
      if (!['SIGNED', 'VOLET_SENT'].includes(declaration.state) || (await sendingsOf(tx, actId)) >= sending) return;
      const { moment, policy } = await momentAt(tx, declaration.post);
      const { acknowledgeDays, resendDays } = policy.volet;
      const acknowledgeBy = addDays(moment.today, sending === 1 ? acknowledgeDays : resendDays);
      declaration.sendVolet({ number: sending, acknowledgeBy }, tx.now);
      await saveDeclaration(tx, declaration);
      await writeDown(tx, { actId, sending, acknowledgeBy });
      const again = {
        kind: SEND_VOLET,
        ...voletJob(actId, sending + 1),
        runAt: new Date(`${addDays(acknowledgeBy, 1)}T00:00:00Z`),
      };
      await this.jobs.enqueue(tx, again);
      const event = { type: eventType(VoletSent), data: { ...act.reference, acknowledgeBy } };
      await appendEvents(tx, { type: 'act', id: actId }, [event]);
    });
  }
}

async function sendingsOf(tx: Tx, actId: string): Promise<number> {
  const [row] = (await tx.manager.query('select sendings from volet where act_id = $1', [actId])) as [
    { sendings: number }?,
  ];
  return row?.sendings ?? 0;
}

/** The deadline that counts stays the first one: a volet sent again is late all the same. */
async function writeDown(tx: Tx, volet: { actId: string; sending: number; acknowledgeBy: string }): Promise<void> {
  await tx.manager.query(
    `insert into volet (act_id, state, sendings, sent_at, acknowledge_by) values ($1, 'WAITING', $2, $3, $4)
     on conflict (act_id) do update set sendings = excluded.sendings, sent_at = excluded.sent_at`,
    [volet.actId, volet.sending, tx.now, volet.acknowledgeBy],
  );
}
