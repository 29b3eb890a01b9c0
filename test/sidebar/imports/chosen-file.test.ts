import { expect, it } from 'vitest';
import { localDay } from '../../../src/sidebar/imports/chosen-file.ts';

it('gives the calendar day of where the user is', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1).getTime())).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59).getTime())).toBe('2026-12-31');
});
