import { randomBytes } from 'node:crypto';
import { makeReference } from '@jatigi/visas-domain';
import { answerTo, policyOf } from '../policy/active-policy';
import { momentAt } from '../posts/posts';
import type { Command } from './application-commands';

/** The policy in force now fixes post, fee and policy version. */
export const submitApplication: Command = {
  action: 'visas.application.submit',
  change: (application, { tx, inForce, by }) => {
    const reference = (post: string): string => makeReference(post, tx.now.getUTCFullYear(), randomBytes(6));
    application.submit(
      (file) => answerTo(inForce, file),
      { reference, passport: policyOf(inForce, application.file).passport, by },
      (post) => momentAt(inForce.posts, post, tx.now),
    );
  },
};
