/** Counts the script's service calls and can make one of them fail before it has any effect. */
export class ServiceCalls {
  readonly log: string[] = [];
  private failing = 0;

  get count(): number {
    return this.log.length;
  }

  /** Starts counting anew and forgets a failure that was asked for. */
  reset(): void {
    this.log.length = 0;
    this.failing = 0;
  }

  /** The k-th call from the last reset on throws, once; 0 takes it back. */
  failAt(k: number): void {
    this.failing = k;
  }

  record(service: string, member: string): void {
    this.log.push(member);
    if (this.log.length !== this.failing) return;
    throw new Error(`Service ${service} failed while accessing ${member}.`);
  }
}
