import { expect, test } from 'vitest';
import { type DateOrder, dateOrderOf, readDay, readWhen } from '../../../src/core/imports/date-order.ts';

test.each([
  [['03/04/2026', '13/04/2026'], 'day-first'],
  [['03/04/2026', '03/14/2026'], 'month-first'],
  [['03.04.2026'], 'day-first'],
  [['03/04/2026'], null],
  [['2026-04-03'], null],
  [['3/14/26'], 'month-first'],
  [['14/03/26 09:15'], 'day-first'],
  [['03.04.26'], 'day-first'],
  // Which of the three is the year is anyone's guess.
  [['26-04-03', '14-03-26'], null],
])('days %j are %j', (days, order) => expect(dateOrderOf(days)).toBe(order));

test.each([
  ['30.09.2026 23:30', '2026-09-30'],
  ['2026-09-30 23:30:00', '2026-09-30'],
  ['20260930', '2026-09-30'],
  ['5/4/26', '2026-04-05'],
  ['30.09.26 23:30', '2026-09-30'],
  ['14-03-26', null],
  ['5/4/261', null],
  ['31/02/2026', null],
])('the day of %j is %j', (text, day) => expect(readDay(text, 'day-first')).toBe(day));

test.each<[string, DateOrder, string | null]>([
  ['05/04/2026 09:15', 'day-first', '2026-04-05T09:15:00Z'],
  ['05/04/2026 09:15', 'month-first', '2026-05-04T09:15:00Z'],
  ['5/4/2026, 9:15:30', 'month-first', '2026-05-04T09:15:30Z'],
  ['5/4/2026 12:05 AM', 'month-first', '2026-05-04T00:05:00Z'],
  ['5/4/2026 12:05 p.m.', 'month-first', '2026-05-04T12:05:00Z'],
  ['5/4/2026 11:05PM', 'month-first', '2026-05-04T23:05:00Z'],
  ['05.04.2026', 'month-first', '2026-04-05T00:00:00Z'],
  ['5/4/26 12:05 PM', 'month-first', '2026-05-04T12:05:00Z'],
  ['05/04/2026 23:30:00 +0300', 'day-first', '2026-04-05T23:30:00+03:00'],
  ['05/04/2026 13:30 PM', 'day-first', null],
  ['05/04/2026 0:30 AM', 'day-first', null],
  ['05/04/2026 noon', 'day-first', null],
  ['05/13/2026 09:15', 'day-first', null],
  ['2026-04-05', 'day-first', null],
])('%s, %s', (text, order, instant) => {
  const time = instant === null ? null : Date.parse(instant) / 1000;
  expect(readWhen(text, order)?.time ?? null).toBe(time);
});
