import { useState } from 'preact/hooks';
import { count } from '../formats.ts';
import { Button } from '../parts/button.tsx';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { RulesForm } from './rules-form.tsx';

/** By which rules the orders were matched, in a sentence, and the way to change them. */
export function RulesSection() {
  const { state, texts, locale } = useSidebar();
  const words = texts.attribution;
  const [isOpen, setIsOpen] = useState(false);
  const { windowDays, useDates, shared } = state.attribution;
  const sharedRule = {
    apart: words.rulesSharedApart,
    first: words.rulesSharedFirst,
    equal: words.rulesSharedEqual,
  };
  return (
    <section>
      <h2>{words.rulesTitle}</h2>
      {isOpen ? (
        <RulesForm done={() => setIsOpen(false)} />
      ) : (
        <>
          <p>
            {words.rulesCodes}{' '}
            <Filled
              text={windowDays === null ? words.rulesNoWindow : words.rulesWindow}
              values={{ days: count(windowDays ?? 0, locale) }}
            />{' '}
            {useDates ? words.rulesDates : words.rulesNoDates} {sharedRule[shared]}
          </p>
          <Button kind="quiet" onClick={() => setIsOpen(true)}>
            {words.rulesChange}
          </Button>
        </>
      )}
    </section>
  );
}
