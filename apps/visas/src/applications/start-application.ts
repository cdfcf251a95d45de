import { Injectable } from '@nestjs/common';
import { authorize, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { carriedOver, changeFile, emptyFile, VisaApplication, visasRules } from '@jatigi/visas-domain';
import type { FiledBy, FileChange, SeenGroup } from '@jatigi/visas-domain';
import { GroupCommands, isOwnersThere } from '../groups/group-commands';
import { checklistFor, policyInForce } from '../policy/active-policy';
import type { PolicyInForce } from '../policy/active-policy';
import { StartWalkInDto } from '../walk-ins/walk-in.dto';
import { toAnswer, toSummary } from './application-answer';
import type { ApplicationAnswer, ApplicationSummary } from './application-answer';
import { ApplicationStore } from './application-store';
import { StartApplicationDto } from './application.dto';
import { toFileChange } from './edit-application';

interface Beginning {
  applicantPersonId: string;
  filedBy: FiledBy | null;
  group: SeenGroup | null;
  isForAnother: boolean;
  /** What is known before anything is filled in. */
  carried: FileChange;
}

/** Opens a draft, with as much of the form as is known. */
@Injectable()
export class StartApplication {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ApplicationStore,
    private readonly groups: GroupCommands,
  ) {}

  execute(context: RequestContext, dto: StartApplicationDto): Promise<ApplicationAnswer> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.application.start');
      return toAnswer(...(await this.start(tx, dto, own(tx))));
    });
  }

  /** One traveller more: she makes the journey of the others unless told. @throws 404, 422 `group-full` */
  inGroup(context: RequestContext, groupId: string, dto: StartApplicationDto): Promise<ApplicationAnswer> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.application.start');
      const joined = await this.groups.withRoom(tx, groupId);
      const [group, isForAnother] = [joined.seen(), await isOwnersThere(tx, joined)];
      const carried = await this.fromTheOthers(tx, groupId);
      return toAnswer(...(await this.start(tx, dto, { ...own(tx), group, isForAnother, carried })));
    });
  }

  /** For somebody who stands at a desk and may have no account. @throws 403 `own-file`, 404 */
  atDesk(context: RequestContext, { post, applicantPersonId, ...dto }: StartWalkInDto): Promise<ApplicationSummary> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.walk-in.start', { post });
      const filedBy = { as: 'agent' as const, personId: tx.actor.personId as string, post };
      const beginning = { ...own(tx), filedBy, applicantPersonId: applicantPersonId ?? uuidv7() };
      return toSummary(...(await this.start(tx, dto, beginning)));
    });
  }

  private async start(
    tx: Tx,
    dto: StartApplicationDto,
    { carried, ...beginning }: Beginning,
  ): Promise<[VisaApplication, { tx: Tx; inForce: PolicyInForce }]> {
    const inForce = await policyInForce(tx);
    const application = VisaApplication.start({
      id: uuidv7(),
      ...beginning,
      language: dto.language ?? 'fr',
      now: tx.now,
    });
    const change = withCarried(carried, toFileChange(dto));
    application.edit(change, checklistFor(inForce, changeFile(emptyFile(), change)), tx.now);
    await this.store.insert(tx, application);
    return [application, { tx, inForce }];
  }

  private async fromTheOthers(tx: Tx, groupId: string): Promise<FileChange> {
    const [newest] = (await tx.manager.query(
      `select id from visa_application where group_id = $1 and state <> 'ERASED' order by id desc limit 1`,
      [groupId],
    )) as Array<{ id: string }>;
    return newest ? carriedOver((await this.store.get(tx, newest.id)).file) : {};
  }
}

/** Hers, alone; the file remembers the helper who begins it in her name. */
const own = ({ actor: { mandate, personId } }: Tx): Beginning => ({
  applicantPersonId: personId as string,
  filedBy: mandate ? { as: 'proxy', personId: mandate.helperPersonId } : null,
  group: null,
  isForAnother: false,
  carried: {},
});

/** What was sent counts before what was carried over, field by field. */
const withCarried = (carried: FileChange, { applicant, travelDocument, journey }: FileChange): FileChange => ({
  applicant: { ...carried.applicant, ...applicant },
  travelDocument,
  journey: { ...carried.journey, ...journey },
});
