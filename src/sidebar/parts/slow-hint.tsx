import { useEffect, useState } from 'preact/hooks';

// By then a working spreadsheet has answered nearly every call.
const SLOW_AFTER = 15_000;

/** After a while, says what usually is the matter: nothing happening must not look like working. */
export function SlowHint({ text }: { text: string }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return <div role="status">{slow && <p class="notice watch">{text}</p>}</div>;
}
