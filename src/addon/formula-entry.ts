/** The half of the bundle a cell uses: neither schemas nor plans may be reachable from here. */
export { callMetric } from './call-metric.ts';
export { onEdit } from './on-edit.ts';
