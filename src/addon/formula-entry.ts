/** The part of the bundle a cell uses: neither schemas nor plans may be reachable from here. */

/** For the workbook part, which would hold every function a second time (see build/bundle.ts). */
export * as registry from '../core/metrics/index.ts';
export { callMetric } from './call-metric.ts';
export { onEdit } from './on-edit.ts';
