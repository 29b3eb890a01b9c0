import { useMemo, useState } from 'preact/hooks';
import { type DateOrder, dateOrderOf } from '../../core/imports/date-order.ts';
import { decimalMarkOf } from '../../core/imports/mapping/decimal-mark.ts';
import { mappingPreview } from '../../core/imports/mapping/mapping-preview.ts';
import { columnCells, openAmount, openDay, type TableHead } from '../../core/imports/mapping/table-head.ts';
import {
  type DecimalMark,
  isComplete,
  MAPPED_FIELDS,
  type MappedField,
  NEEDED_FIELDS,
  type TableMapping,
} from '../../core/imports/mapping/table-mapping.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { ColumnField } from './column-field.tsx';
import { MappedRows } from './mapped-rows.tsx';

interface MappingStepProps {
  head: TableHead;
  mapping: TableMapping;
  read: (mapping: TableMapping) => void;
  chooseOther: () => void;
}

/** Of a table of no known form: which column holds what, shown on its first rows. */
export function MappingStep({ head, mapping: first, read, chooseOther }: MappingStepProps) {
  const { texts } = useSidebar();
  const words = texts.mapping;
  const [mapping, setMapping] = useState(first);
  const { columns } = mapping;
  const preview = useMemo(
    () => (isComplete(mapping) ? mappingPreview(head, mapping) : null),
    [head, mapping],
  );
  const choose = (field: MappedField, column: number | undefined) => {
    const next = { ...mapping, columns: { ...columns, [field]: column } };
    const cells = column === undefined ? [] : columnCells(head, column);
    if (field === 'date') next.dateOrder = dateOrderOf(cells);
    if (field === 'amount') next.decimal = decimalMarkOf(cells);
    setMapping(next);
  };
  const missing = NEEDED_FIELDS.filter((field) => columns[field] === undefined);
  const day = openDay(head, mapping);
  const amount = openAmount(head, mapping);
  const isOpen = (day !== '' && mapping.dateOrder === null) || (amount !== '' && mapping.decimal === null);
  const isCurrency = columns.currency !== undefined || /^[A-Z]{3}$/.test(mapping.currency);
  return (
    <>
      <section aria-labelledby="mapping-title">
        <h2 id="mapping-title">{words.title}</h2>
        <p>{words.lead}</p>
        <p class="help">{words.personalHelp}</p>
      </section>
      <div>
        {MAPPED_FIELDS.map((field) => (
          <ColumnField
            key={field}
            head={head}
            field={field}
            column={columns[field]}
            choose={(column) => choose(field, column)}
          />
        ))}
        {columns.currency === undefined && (
          <Field
            id="fixed-currency"
            label={words.fixedCurrency}
            help={words.fixedCurrencyHelp}
            error={!isCurrency && words.fixedCurrencyError}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                maxLength={3}
                autocomplete="off"
                value={mapping.currency}
                onInput={(event) =>
                  setMapping({ ...mapping, currency: event.currentTarget.value.trim().toUpperCase() })
                }
              />
            )}
          </Field>
        )}
      </div>
      {day !== '' && (
        <Choice
          legend={words.daysLegend.replace('{day}', day.split(/[ ,T]/)[0] ?? '')}
          name="date-order"
          value={(mapping.dateOrder ?? '') as DateOrder}
          options={[
            { value: 'day-first', label: texts.imports.dayFirst },
            { value: 'month-first', label: texts.imports.monthFirst },
          ]}
          choose={(dateOrder) => setMapping({ ...mapping, dateOrder })}
        />
      )}
      {amount !== '' && (
        <Choice
          legend={words.decimalLegend.replace('{amount}', amount)}
          name="decimal-mark"
          value={(mapping.decimal ?? '') as DecimalMark}
          options={[
            { value: '.', label: words.decimalPoint },
            { value: ',', label: words.decimalComma },
          ]}
          choose={(decimal) => setMapping({ ...mapping, decimal })}
        />
      )}
      {preview && !isOpen && <MappedRows preview={preview} />}
      {missing.length > 0 && (
        <p class="notice watch">
          <Filled
            text={words.missing}
            values={{ fields: missing.map((field) => words.fields[field]).join(', ') }}
          />
        </p>
      )}
      {isOpen && missing.length === 0 && <p class="notice watch">{words.stillOpen}</p>}
      <div class="actions">
        {preview && !isOpen && isCurrency && (
          <Button kind="primary" onClick={() => read(mapping)}>
            {words.confirm}
          </Button>
        )}
        <Button kind="quiet" onClick={chooseOther}>
          {texts.imports.chooseOther}
        </Button>
      </div>
    </>
  );
}
