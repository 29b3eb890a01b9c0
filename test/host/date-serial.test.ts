import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, serialOf } from '../../src/host/date-serial.ts';

describe('serials of known days', () => {
  // 45658 is 2025-01-01 in every spreadsheet program.
  test.each<[serial: number, zone: string, moment: string]>([
    [0, 'UTC', '1899-12-30T00:00:00Z'],
    [45658, 'UTC', '2025-01-01T00:00:00Z'],
    [45658.5, 'UTC', '2025-01-01T12:00:00Z'],
    [45658, 'Europe/Istanbul', '2024-12-31T21:00:00Z'],
    [45658, 'America/New_York', '2025-01-01T05:00:00Z'],
    // The day Bucharest's clocks go forward, and the day after.
    [45746, 'Europe/Bucharest', '2025-03-29T22:00:00Z'],
    [45747, 'Europe/Bucharest', '2025-03-30T21:00:00Z'],
  ])('%d in %s', (serial, zone, moment) => {
    expect(dateOf(serial, zone).toISOString()).toBe(new Date(moment).toISOString());
    expect(serialOf(new Date(moment), zone)).toBe(serial);
  });
});

test('a whole day survives the way there and back in every zone', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Istanbul',
    'Europe/Bucharest',
    'Asia/Jerusalem',
    'Pacific/Auckland',
  );
  fc.assert(
    fc.property(fc.integer({ min: 36526, max: 60000 }), zones, (serial, zone) => {
      expect(serialOf(dateOf(serial, zone), zone)).toBe(serial);
    }),
  );
});
