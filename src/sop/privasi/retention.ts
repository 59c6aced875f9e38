/** What is kept how long (UU 27/2022): the one table, carried out each night and shown beforehand. */
import type { PurgeRule } from '../../clock/purge.ts';
import { inboxRule } from '../../inbox/purge-inbox.ts';
import { outboxRule } from '../../outbox/purge-outbox.ts';
import {
  answerPartRule,
  auditRule,
  dueMarkRule,
  finishedDraftRule,
  guessRule,
  inviteRule,
  openDraftRule,
  orangRule,
  pengingatMarkRule,
  permohonanRule,
  setupCodeRule,
  teleponRule,
} from './retention.repo.ts';

/** None makes more rows old for one after it, so that the count beforehand is what goes. */
export const RETENTION: readonly PurgeRule[] = [
  inboxRule,
  finishedDraftRule,
  openDraftRule,
  outboxRule,
  guessRule,
  auditRule,
  inviteRule,
  setupCodeRule,
  orangRule,
  permohonanRule,
  teleponRule,
  dueMarkRule,
  pengingatMarkRule,
  answerPartRule,
];
