import type { MetricName } from '../../core/metrics/index.ts';
import { Isolated } from '../parts/isolated.tsx';
import { Row } from '../parts/row.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { metricText } from './metric-text.ts';

/** Functions to choose from: name, title and what each says. */
export function FunctionRows({ names, sought }: { names: readonly MetricName[]; sought: string }) {
  const { state, go } = useSidebar();
  return (
    <ul class="rows">
      {names.map((name) => {
        const { title, summary } = metricText(name, state.language);
        return (
          <Row
            key={name}
            onClick={() => go({ name: 'function', metric: name, sought })}
            help={<Isolated text={summary} />}
          >
            <bdi class="function-name">{name}</bdi> <span>{title}</span>
          </Row>
        );
      })}
    </ul>
  );
}
