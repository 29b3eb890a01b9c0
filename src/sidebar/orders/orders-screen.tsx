import { NoCampaign } from '../screens/no-campaign.tsx';
import { useSidebar } from '../sidebar-context.ts';

export function OrdersScreen() {
  const { texts } = useSidebar();
  return <NoCampaign title={texts.orders.title} text={texts.orders.noCampaign} />;
}
