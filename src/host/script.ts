import { type AuthMode, checkLeave } from './auth-mode.ts';
import type { Book } from './book.ts';
import type { ServiceCalls } from './service-calls.ts';
import type { Kind, Member } from './strict.ts';

/** One run of one entry point: its AuthMode, and where its service calls are counted. */
export class Script {
  constructor(
    readonly book: Book,
    readonly calls: ServiceCalls,
    public mode: AuthMode,
  ) {}

  /** Everything that can refuse a service call before it has any effect. */
  enter(kind: Kind, key: string, member: Member): void {
    const name = `${kind.name}.${key}`;
    checkLeave(this.mode, member.needs ?? kind.needs, member.effect === 'writes', name);
    this.calls.record(kind.service, name, member.effect);
  }
}
