import { authorize, DomainError } from '@jatigi/kernel';
import { visasRules } from '@jatigi/visas-domain';
import type { Command } from '../applications/application-commands';
import { TransferDto } from '../applications/application.dto';

const TRANSFER = 'visas.application.transfer';

/** Both posts must be the officer's: else a file could be pushed where nobody asked for it. @throws 422 `post-unknown` */
export const transferTo = ({ post, reason }: TransferDto): Command => ({
  action: TRANSFER,
  change: (application, { tx, by, moment, inForce }) => {
    authorize(visasRules, tx.actor, TRANSFER, { post });
    if (!inForce.posts.some(({ code }) => code === post)) {
      const detail = 'No open post has this code.';
      const errors = [{ pointer: '/post', code: 'post-unknown', detail }];
      throw new DomainError({ code: 'post-unknown', kind: 'rule', detail, errors });
    }
    application.transfer(post, reason, by, moment);
  },
});
