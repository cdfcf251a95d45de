import { Injectable } from '@nestjs/common';
import { authorize, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { carriedOver, changeFile, emptyFile, VisaApplication, visasRules } from '@jatigi/visas-domain';
import type { FileChange, SeenGroup } from '@jatigi/visas-domain';
import { GroupCommands } from '../groups/group-commands';
import { checklistFor, policyInForce } from '../policy/active-policy';
import { toAnswer } from './application-answer';
import type { ApplicationAnswer } from './application-answer';
import { ApplicationStore } from './application-store';
import { StartApplicationDto } from './application.dto';
import { toFileChange } from './edit-application';

interface Beginning {
  group: SeenGroup | null;
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
    return this.transactions.run(context, (tx) => this.start(tx, dto, { group: null, carried: {} }));
  }

  /** One traveller more: she makes the journey of the others unless told. @throws 404, 422 `group-full` */
  inGroup(context: RequestContext, groupId: string, dto: StartApplicationDto): Promise<ApplicationAnswer> {
    return this.transactions.run(context, async (tx) => {
      const group = (await this.groups.withRoom(tx, groupId)).seen();
      return this.start(tx, dto, { group, carried: await this.fromTheOthers(tx, groupId) });
    });
  }

  private async start(tx: Tx, dto: StartApplicationDto, { group, carried }: Beginning): Promise<ApplicationAnswer> {
    authorize(visasRules, tx.actor, 'visas.application.start');
    const inForce = await policyInForce(tx);
    const application = VisaApplication.start({
      id: uuidv7(),
      applicantPersonId: tx.actor.personId as string,
      language: dto.language ?? 'fr',
      group,
      now: tx.now,
    });
    const change = withCarried(carried, toFileChange(dto));
    application.edit(change, checklistFor(inForce, changeFile(emptyFile(), change)), tx.now);
    await this.store.insert(tx, application);
    return toAnswer(application, { tx, inForce });
  }

  private async fromTheOthers(tx: Tx, groupId: string): Promise<FileChange> {
    const [newest] = (await tx.manager.query(
      `select id from visa_application where group_id = $1 and state <> 'ERASED' order by id desc limit 1`,
      [groupId],
    )) as Array<{ id: string }>;
    return newest ? carriedOver((await this.store.get(tx, newest.id)).file) : {};
  }
}

/** What was sent counts before what was carried over, field by field. */
const withCarried = (carried: FileChange, { applicant, travelDocument, journey }: FileChange): FileChange => ({
  applicant: { ...carried.applicant, ...applicant },
  travelDocument,
  journey: { ...carried.journey, ...journey },
});
