import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Row } from '../parts/row.tsx';
import { useSidebar } from '../sidebar-context.ts';

/** A row of the home screen; asks once more before anything goes. */
export function RemoveExample({ remove }: { remove: () => void }) {
  const { texts } = useSidebar();
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  if (!asking) return <Row onClick={() => setAsking(true)}>{texts.home.removeExample}</Row>;
  return (
    <li>
      <div class="notice watch">
        <p tabIndex={-1} ref={question}>
          {texts.home.removeQuestion}
        </p>
        <div class="pair">
          <Button onClick={remove}>{texts.home.removeConfirm}</Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            {texts.home.removeKeep}
          </Button>
        </div>
      </div>
    </li>
  );
}
