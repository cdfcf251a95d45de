import { DomainError } from '@jatigi/kernel';
import { withoutShared, withShared } from '../checklist';
import { IssuedApplication } from '../issued-application';
import { applicationLifecycle as lifecycle } from '../visa-application.lifecycle';
import type { SeenGroup } from './application-group';

/** A file that may belong to a family, a group or a delegation. */
export class GroupedApplication extends IssuedApplication {
  /** What the group says now; its documents count while this file may still take one. */
  seeGroup(group: SeenGroup | null): void {
    this.group = group;
    if (group && lifecycle.allowed(this.state).includes('attach')) {
      this.documents = withShared(this.documents, group.documents);
    }
  }

  /**
   * One person has one file in a group: where hers is there already, this one is somebody else's.
   * @throws 409, 422 `already-in-a-group`
   */
  joinGroup(group: SeenGroup, now: Date, isHersThere = false): void {
    lifecycle.next(this.state, 'join-group');
    if (this.groupId !== null) {
      const detail = 'This file belongs to a group already.';
      throw new DomainError({ code: 'already-in-a-group', kind: 'rule', detail, extra: { group: this.groupId } });
    }
    this.move('join-group', now);
    this.groupId = group.id;
    this.isForAnother ||= isHersThere;
    this.seeGroup(group);
    this.note('joined-group', now, this.applicantPersonId);
  }

  /** What the group shared is missing again. @throws 409, 422 `not-in-a-group` */
  leaveGroup(now: Date): void {
    lifecycle.next(this.state, 'leave-group');
    if (this.groupId === null) {
      throw new DomainError({ code: 'not-in-a-group', kind: 'rule', detail: 'This file belongs to no group.' });
    }
    this.move('leave-group', now);
    this.groupId = null;
    this.group = null;
    this.documents = withoutShared(this.documents);
    this.note('left-group', now, this.applicantPersonId);
  }

  /**
   * Whoever made this file for somebody else has died: the journey of the traveller goes on in the hands of the post.
   * @param personId who stands for the travellers until one of them has an account
   * @param post the post that has the group, for a draft that is with none
   */
  handOver(personId: string, post: string | null, now: Date): void {
    this.applicantPersonId = personId;
    this.post ??= post;
    this.handedTo = this.post;
    this.note('handed-over', now, null, { post: this.post });
  }
}
