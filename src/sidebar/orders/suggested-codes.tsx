import type { FurtherCode, SuggestedOwner } from '../../core/imports/suggest-owners.ts';
import { count } from '../formats.ts';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';

interface SuggestedCodesProps {
  suggested: readonly SuggestedOwner[];
  accepted: readonly FurtherCode[];
  accept: (code: FurtherCode) => void;
  refuse: (code: string) => void;
  takeBack: (code: string) => void;
}

/** Codes that may be a creator's own, mistyped: each is accepted or refused by a person. */
export function SuggestedCodes({ suggested, accepted, accept, refuse, takeBack }: SuggestedCodesProps) {
  const { texts, locale } = useSidebar();
  const words = texts.attribution;
  if (suggested.length + accepted.length === 0) return null;
  return (
    <section>
      <h2>{words.suggestTitle}</h2>
      <p class="help">{words.suggestHelp}</p>
      <ul class="answers">
        {accepted.map(({ creator, code }) => (
          <li key={code}>
            <p>
              <Filled text={words.accepted} values={{ creator, code }} />
            </p>
            <Answer text={words.takeBack} code={code} act={() => takeBack(code)} />
          </li>
        ))}
        {suggested.map(({ code, meant, creator, orders }) => (
          <li key={code}>
            <p>
              <Filled
                text={words.suggestion}
                values={{ code, meant, creator, count: count(orders, locale) }}
              />
            </p>
            <Answer text={words.accept} code={code} act={() => accept({ creator, code })} />
            <Answer text={words.refuse} code={code} act={() => refuse(code)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ text, code, act }: { text: string; code: string; act: () => void }) {
  return (
    <button type="button" class="text-button" onClick={act}>
      <Filled text={text} values={{ code }} />
    </button>
  );
}
