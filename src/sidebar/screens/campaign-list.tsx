import type { State } from '../../core/sidebar-api.ts';
import { useSidebar } from '../sidebar-context.ts';

export function CampaignList({ campaigns }: { campaigns: State['campaigns'] }) {
  const { texts } = useSidebar();
  return (
    <ul class="campaigns">
      {campaigns.map((campaign) => (
        <li key={campaign.id}>
          <bdi class="campaign-name">{campaign.name}</bdi>
          <span class="badges">
            <bdi class="badge">{campaign.currency}</bdi>
            {campaign.isExample && <span class="badge watch">{texts.home.exampleBadge}</span>}
            {campaign.hasReport && <span class="badge good">{texts.home.reportBadge}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
