import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallName, ReplyOf, RequestOf } from '../core/sidebar-api.ts';
import { call } from './call.ts';
import { type Problem, problemOf } from './problem.ts';

export interface CallState {
  busy: boolean;
  problem: Problem | null;
  setProblem(problem: Problem | null): void;
  /** Sends one call at a time: a second press while one is under way does nothing. */
  send<C extends CallName>(name: C, request: RequestOf<C>, then: (reply: ReplyOf<C>) => void): Promise<void>;
}

export function useCall(): CallState {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const underWay = useRef(false);
  const present = useRef(true);
  useEffect(() => {
    return () => {
      present.current = false;
    };
  }, []);

  async function send<C extends CallName>(
    name: C,
    request: RequestOf<C>,
    then: (reply: ReplyOf<C>) => void,
  ): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setProblem(null);
    try {
      const reply = await call(name, request);
      if (present.current) then(reply);
    } catch (failure) {
      if (present.current) setProblem(problemOf(failure));
    } finally {
      underWay.current = false;
      if (present.current) setBusy(false);
    }
  }

  return { busy, problem, setProblem, send };
}
