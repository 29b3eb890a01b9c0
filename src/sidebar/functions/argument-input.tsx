import type { ComponentChildren } from 'preact';
import type { Param } from '../../core/metrics/param.ts';
import { withMark } from '../../core/metrics/shown-example.ts';
import { shownValue } from '../../core/metrics/shown-value.ts';
import { functionDocsTexts } from '../../i18n/function-docs-texts.ts';
import { count, decimalMark } from '../formats.ts';
import { Field } from '../parts/field.tsx';
import { Filled } from '../parts/filled.tsx';
import { Isolated } from '../parts/isolated.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { type ArgumentField, EMPTY_FIELD, isFromCells } from './function-form.ts';

interface ArgumentInputProps {
  name: string;
  param: Param;
  /** What it is, in the user's language. */
  meaning: string;
  field: ArgumentField;
  error: ComponentChildren;
  change: (field: ArgumentField) => void;
  /** Asks the spreadsheet for the selected cells. */
  pick: () => void;
  isPicking: boolean;
}

export const argumentId = (name: string): string => `argument-${name}`;

/** One argument: typed, or filled by pointing at cells. */
export function ArgumentInput(props: ArgumentInputProps) {
  const { name, param, meaning, field, error, change, pick, isPicking } = props;
  const { state, texts, locale } = useSidebar();
  const words = texts.functions;
  const docs = functionDocsTexts[state.language];
  const id = argumentId(name);
  const { cells } = field;
  const byDefault =
    param.default === undefined ? null : (
      <Filled
        text={docs.byDefault}
        values={{ value: withMark(shownValue(param.default, param.kind), decimalMark(locale)) }}
      />
    );
  const unit = param.list ? `${docs.units[param.kind]} (${docs.list})` : docs.units[param.kind];
  const isNumber = param.kind !== 'text';

  function clear() {
    change(EMPTY_FIELD);
    document.getElementById(id)?.focus();
  }
  return (
    <Field
      id={id}
      label={
        <>
          <bdi class="function-name">{name}</bdi> <span class="optional">{unit}</span>
        </>
      }
      help={
        <>
          <Isolated text={meaning} /> {byDefault}
        </>
      }
      error={error}
      optional={param.optional}
    >
      {(control) => (
        <>
          <input
            {...control}
            class={isNumber || cells ? 'number' : undefined}
            type="text"
            inputMode={isNumber ? 'decimal' : undefined}
            dir={isNumber || cells ? 'ltr' : 'auto'}
            autocomplete="off"
            readOnly={cells !== null || isFromCells(param)}
            placeholder={isFromCells(param) ? words.onlyCells : undefined}
            value={cells ? `${cells.sheet}!${cells.a1}` : field.typed}
            onInput={(event) => change({ typed: event.currentTarget.value, cells: null })}
          />
          <div class="under-field">
            <button type="button" class="text-button" onClick={pick} aria-busy={isPicking}>
              {isPicking ? words.reading : words.useSelected}
              <span class="heard">: {name}</span>
            </button>
            {cells && (
              <>
                <span class="help">
                  <Filled
                    text={words.cellsPicked}
                    values={{ count: count(cells.rows * cells.columns, locale) }}
                  />
                </span>
                <button type="button" class="text-button" onClick={clear}>
                  {words.clear}
                  <span class="heard">: {name}</span>
                </button>
              </>
            )}
          </div>
        </>
      )}
    </Field>
  );
}
