import { expect, it } from 'vitest';
import type { State } from '../../../src/core/sidebar-api.ts';
import { nextStep } from '../../../src/sidebar/screens/next-step.ts';
import { campaign, emptyState } from '../fake-script-run.ts';

const creators = [{ handle: '@anna', codes: ['ANNA15'], utm: [] }];
const example = campaign({ id: 'e', isExample: true });
const reported = campaign({ hasReport: true });
const other = campaign({ id: 'c2' });

it.each<[string, Partial<State>, object]>([
  ['a new campaign', { campaigns: [campaign()] }, { step: 'list-creators' }],
  ['creators without orders', { campaigns: [campaign()], creators }, { step: 'import-orders' }],
  [
    'orders without a report',
    { campaigns: [campaign()], creators, orderCount: 9 },
    { step: 'build-report', campaign: campaign() },
  ],
  ['a report', { campaigns: [reported], creators, orderCount: 9 }, { step: 'import-more' }],
  [
    'the latest of several without a report',
    { campaigns: [campaign(), other], creators, orderCount: 9 },
    { step: 'build-report', campaign: other },
  ],
  ['only the example', { campaigns: [example] }, { step: 'build-report', campaign: example }],
  ['an own campaign beside the example', { campaigns: [campaign(), example] }, { step: 'list-creators' }],
  ['the example reported', { campaigns: [{ ...example, hasReport: true }] }, { step: 'build-own' }],
])('with %s', (_, state, step) => {
  expect(nextStep({ ...emptyState, ...state })).toEqual(step);
});
