import { isPersonalColumn } from '../../core/imports/mapping/personal-column.ts';
import { choosableColumns, columnCells, type TableHead } from '../../core/imports/mapping/table-head.ts';
import { type MappedField, NEEDED_FIELDS } from '../../core/imports/mapping/table-mapping.ts';
import { Field } from '../parts/field.tsx';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';

interface ColumnFieldProps {
  head: TableHead;
  field: MappedField;
  column: number | undefined;
  choose: (column: number | undefined) => void;
}

const SHOWN_CHARACTERS = 40;

/** The column one field is read from, with a cell of it unless it is personal. */
export function ColumnField({ head, field, column, choose }: ColumnFieldProps) {
  const { texts } = useSidebar();
  const words = texts.mapping;
  const needed: readonly MappedField[] = NEEDED_FIELDS;
  return (
    <Field
      id={`column-${field}`}
      label={words.fields[field]}
      optional={!needed.includes(field)}
      help={field === 'customer' ? words.customerHelp : sample()}
    >
      {(control) => (
        <select
          {...control}
          value={column === undefined ? '' : String(column)}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            choose(chosen === '' ? undefined : Number(chosen));
          }}
        >
          <option value="">{words.noColumn}</option>
          {choosableColumns(head, field).map((each) => (
            <option key={each} value={String(each)}>
              {(head.header[each] ?? '').trim().slice(0, SHOWN_CHARACTERS)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );

  function sample() {
    if (column === undefined) return undefined;
    const cells = columnCells(head, column);
    const [cell] = cells;
    if (cell === undefined || isPersonalColumn(head.header[column] ?? '', cells)) return undefined;
    return <Filled text={words.sample} values={{ cell: cell.slice(0, SHOWN_CHARACTERS) }} />;
  }
}
