/** What the sidebar frame tells the page. Arguments and results travel as JSON text only. */
export type FromFrame =
  | { kind: 'call'; id: number; name: string; json: string }
  | { kind: 'close' }
  | { kind: 'focus' };

/** How a call ended; `json` is the returned value. */
export type IntoFrame = { id: number; ok: true; json: string } | { id: number; ok: false; error: string };

export const isIntoFrame = (data: unknown): data is IntoFrame =>
  typeof data === 'object' && data !== null && 'id' in data && 'ok' in data;

export const isFromFrame = (data: unknown): data is FromFrame =>
  typeof data === 'object' && data !== null && 'kind' in data;
