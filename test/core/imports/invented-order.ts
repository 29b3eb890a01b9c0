import type { Order } from '../../../src/core/imports/order.ts';

export const inventedOrder = (changes: Partial<Order> = {}): Order => ({
  number: '#1',
  key: '1',
  date: '2026-05-01',
  status: 'valid',
  currency: 'EUR',
  netRevenue: 10,
  code: '',
  link: { source: '', medium: '', campaign: '', content: '' },
  customer: '',
  ...changes,
});
