import { expect, it } from 'vitest';
import { usualCampaign } from '../../src/sidebar/usual-campaign.ts';
import { campaign, emptyState } from './fake-script-run.ts';

const own = campaign({ id: 'own' });
const newer = campaign({ id: 'newer' });
const example = campaign({ id: 'example', isExample: true });

it.each([
  { campaigns: [], id: undefined },
  { campaigns: [own, newer], id: 'newer' },
  { campaigns: [own, example], id: 'own' },
  { campaigns: [example], id: 'example' },
])('of $campaigns.length campaigns means $id', ({ campaigns, id }) => {
  expect(usualCampaign({ ...emptyState, campaigns })?.id).toBe(id);
});
