import { CallFailure } from './call-failure.ts';

const PATIENCE_MS = 10_000;

/** One writer at a time per document: the second waits a little, then is told. */
export function withBuildLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new CallFailure('someone-is-building', {});
  try {
    return work();
  } finally {
    try {
      lock.releaseLock();
    } catch {
      // Google releases it when the call ends; the work itself is done.
    }
  }
}
