import { expect, it } from 'vitest';
import type { AttributedOrder } from '../../../src/core/imports/order.ts';
import { orderRow } from '../../../src/core/imports/order-row.ts';

const order: AttributedOrder = {
  number: '#1001',
  key: '450789469',
  date: '2026-03-04',
  status: 'valid',
  currency: 'EUR',
  netRevenue: 49.9,
  code: 'ANNA15',
  link: { source: 'instagram', medium: 'influencer', campaign: '', content: 'anna' },
  customer: 'new',
  class: 'both',
  creator: '@anna',
};

it('sends the fields of the contract, the link in one text', () => {
  expect(orderRow(order)).toEqual({ ...order, link: 'instagram / influencer / anna' });
});

it('sends nothing else that an order may come to carry', () => {
  const withMore = { ...order, email: 'anna@example.com' } as AttributedOrder;
  expect(JSON.stringify(orderRow(withMore))).not.toContain('example.com');
});
