import { count, money } from '../formats.ts';
import { Button } from '../parts/button.tsx';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { type AdGroup, totalSpend } from './ad-groups.ts';

interface AdTicksProps {
  groups: readonly AdGroup[];
  ticked: ReadonlySet<string>;
  setTicked: (ticked: ReadonlySet<string>) => void;
  currency: string;
}

/** Each ad with its cost, to be ticked. */
export function AdTicks({ groups, ticked, setTicked, currency }: AdTicksProps) {
  const { texts, locale } = useSidebar();
  const words = texts.adImport;
  const isAll = groups.every(({ name }) => ticked.has(name));
  const chosen = groups.filter(({ name }) => ticked.has(name)).flatMap(({ rows }) => rows);
  const toggle = (name: string) => {
    const next = new Set(ticked);
    if (!next.delete(name)) next.add(name);
    setTicked(next);
  };
  return (
    <fieldset class="ticks">
      <legend>
        {words.listTitle} <span class="help">{words.listHelp}</span>
      </legend>
      {groups.length > 1 && (
        <Button onClick={() => setTicked(new Set(isAll ? [] : groups.map(({ name }) => name)))}>
          {isAll ? words.tickNone : words.tickAll}
        </Button>
      )}
      {groups.map(({ name, rows, spend }) => (
        <label key={name}>
          <input type="checkbox" checked={ticked.has(name)} onChange={() => toggle(name)} />
          <span>
            <bdi>{name}</bdi>
            {rows.length > 1 && (
              <span class="help">
                <Filled text={words.severalRows} values={{ count: count(rows.length, locale) }} />
              </span>
            )}
          </span>
          <bdi class="figure">{money(spend, currency, locale)}</bdi>
        </label>
      ))}
      <p class="total" role="status">
        <span>{words.ticked}</span>
        <bdi class="figure">{money(totalSpend(chosen), currency, locale)}</bdi>
      </p>
    </fieldset>
  );
}
