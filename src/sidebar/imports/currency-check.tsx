import type { State } from '../../core/sidebar-api.ts';
import { Button } from '../parts/button.tsx';
import { Filled } from '../parts/filled.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSidebar } from '../sidebar-context.ts';

type Campaign = State['campaigns'][number];

/** Some exports name no currency: they can only be meant in the campaign's. */
export function campaignFor(
  fileCurrency: string,
  campaignId: string,
  { campaigns }: State,
): { campaign: Campaign | undefined; currency: string; fits: boolean } {
  const campaign = campaigns.find(({ id }) => id === campaignId);
  const currency = fileCurrency || (campaign?.currency ?? '');
  return { campaign, currency, fits: currency.toUpperCase() === campaign?.currency.toUpperCase() };
}

interface CurrencyCheckProps {
  /** '' where the file names none. */
  fileCurrency: string;
  campaignId: string;
  setCampaignId: (id: string) => void;
}

/** Says where the file's currency is not the campaign's, and leads to a campaign that has it. */
export function CurrencyCheck({ fileCurrency, campaignId, setCampaignId }: CurrencyCheckProps) {
  const { state, texts } = useSidebar();
  const words = texts.imports;
  const { campaign, currency, fits } = campaignFor(fileCurrency, campaignId, state);
  if (fileCurrency === '') {
    return (
      <p class="notice watch">
        <Filled text={words.noCurrency} values={{ currency }} />
      </p>
    );
  }
  if (fits || !campaign) return null;
  const fitting = state.campaigns.filter((other) => other.currency === currency);
  return (
    <ProblemNotice problem={{ code: 'other-currency', params: { currency, expected: campaign.currency } }}>
      {fitting.map(({ id, name }) => (
        <Button key={id} onClick={() => setCampaignId(id)}>
          <Filled text={words.useCampaign} values={{ campaign: name }} />
        </Button>
      ))}
    </ProblemNotice>
  );
}
