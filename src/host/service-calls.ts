/** What a call does with the document, apart from giving the script an object to go on with. */
export type Effect = 'makes' | 'reads' | 'writes';

/** How many calls of each kind there were. */
export interface Tally {
  readonly all: number;
  /** Those that read or write the document; neither ranges and builders nor locks and stored properties. */
  readonly document: number;
  /** Reads and flushes with something written before them: the script waits until it stands. */
  readonly readsAfterWrite: number;
}

/** Counts the script's service calls and can make one of them fail before it has any effect. */
export class ServiceCalls {
  readonly log: string[] = [];
  private document = 0;
  private readsAfterWrite = 0;
  private hasWritten = false;
  private failing = 0;

  get count(): number {
    return this.log.length;
  }

  get tally(): Tally {
    const { count: all, document, readsAfterWrite } = this;
    return { all, document, readsAfterWrite };
  }

  /** Starts counting anew and forgets a failure that was asked for. */
  reset(): void {
    this.log.length = 0;
    this.document = 0;
    this.readsAfterWrite = 0;
    this.hasWritten = false;
    this.failing = 0;
  }

  /** The k-th call from the last reset on throws, once; 0 takes it back. */
  failAt(k: number): void {
    this.failing = k;
  }

  record(service: string, member: string, effect: Effect): void {
    this.log.push(member);
    if (service === 'Spreadsheets') this.countInDocument(member, effect);
    if (this.log.length !== this.failing) return;
    throw new Error(`Service ${service} failed while accessing ${member}.`);
  }

  private countInDocument(member: string, effect: Effect): void {
    if (effect === 'makes') return;
    this.document++;
    const waits = effect === 'reads' || member === FLUSH;
    if (waits && this.hasWritten) this.readsAfterWrite++;
    this.hasWritten = !waits;
  }
}

const FLUSH = 'SpreadsheetApp.flush';
