import { integer } from './argument.ts';
import type { Script } from './script.ts';
import { Emulated, kind, writes } from './strict.ts';

type GoogleLockService = GoogleAppsScript.Lock.LockService;
type GoogleLock = GoogleAppsScript.Lock.Lock;

/** The document's one lock: held by nobody, by a script run here, or by somebody else at work. */
export class DocumentLock {
  heldBy: Script | 'someone else' | null = null;
}

const service = 'Lock';
const LOCK = kind(
  'Lock',
  { tryLock: writes([integer]), waitLock: writes([integer]), hasLock: writes(), releaseLock: writes() },
  { service },
);

class Lock extends Emulated<GoogleLock> implements Pick<GoogleLock, keyof typeof LOCK.members> {
  readonly kind = LOCK;
  constructor(
    script: Script,
    private readonly lock: DocumentLock,
  ) {
    super(script);
  }
  /** Nobody can let go while this call runs, so waiting is over at once. */
  tryLock = (_milliseconds: number) => {
    if (this.lock.heldBy === null) this.lock.heldBy = this.script;
    return this.hasLock();
  };
  waitLock = (milliseconds: number) => {
    if (!this.tryLock(milliseconds))
      throw new Error('Lock timeout: another process was holding the lock for too long.');
  };
  hasLock = () => this.lock.heldBy === this.script;
  releaseLock = () => {
    if (this.hasLock()) this.lock.heldBy = null;
  };
}

const LOCK_SERVICE = kind('LockService', { getDocumentLock: writes() }, { service });

export class LockService
  extends Emulated<GoogleLockService>
  implements Pick<GoogleLockService, keyof typeof LOCK_SERVICE.members>
{
  readonly kind = LOCK_SERVICE;
  constructor(
    script: Script,
    private readonly lock: DocumentLock,
  ) {
    super(script);
  }
  getDocumentLock = () => new Lock(this.script, this.lock).facade;
}
