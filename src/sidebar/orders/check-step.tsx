import { Button } from '../parts/button.tsx';
import { CampaignChoice } from '../parts/campaign-choice.tsx';
import { Filled } from '../parts/filled.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { ClassTable } from './class-table.tsx';
import { CreatorTable } from './creator-table.tsx';
import { FileFacts } from './file-facts.tsx';
import type { OrderPreview } from './order-preview.ts';
import { UnknownCodes } from './unknown-codes.tsx';

interface CheckStepProps {
  preview: OrderPreview;
  campaignId: string;
  setCampaignId: (id: string) => void;
  confirm: () => void;
  chooseOther: () => void;
}

/** What would be imported, before it is. */
export function CheckStep({ preview, campaignId, setCampaignId, confirm, chooseOther }: CheckStepProps) {
  const { state, texts } = useSidebar();
  const words = texts.orders;
  const campaign = state.campaigns.find(({ id }) => id === campaignId);
  const isEmpty = preview.rows.length === 0;
  // Some exports name no currency: they can only be meant in the campaign's.
  const currency = preview.file.currency || (campaign?.currency ?? '');
  const fits = currency.toUpperCase() === campaign?.currency.toUpperCase();
  const fitting = state.campaigns.filter((other) => other.currency === currency);
  const { code, link, both, shared } = preview.summary.classes;
  const isMatched = code.orders + link.orders + both.orders + shared.orders > 0;
  return (
    <>
      <CampaignChoice value={campaignId} choose={setCampaignId} />
      {isEmpty && <p class="notice watch">{words.nothingToImport}</p>}
      {!isEmpty && !fits && campaign && (
        <ProblemNotice
          problem={{ code: 'other-currency', params: { currency, expected: campaign.currency } }}
        >
          {fitting.map(({ id, name }) => (
            <Button key={id} onClick={() => setCampaignId(id)}>
              <Filled text={words.useCampaign} values={{ campaign: name }} />
            </Button>
          ))}
        </ProblemNotice>
      )}
      {!isEmpty && preview.file.currency === '' && (
        <p class="notice watch">
          <Filled text={words.noCurrency} values={{ currency }} />
        </p>
      )}
      {!isEmpty && state.creators.length === 0 && <p class="notice watch">{words.noCreators}</p>}
      {!isEmpty && state.creators.length > 0 && !isMatched && (
        <p class="notice watch">{words.nothingMatched}</p>
      )}
      <FileFacts preview={preview} />
      {!isEmpty && <ClassTable summary={preview.summary} currency={currency} />}
      {isMatched && <CreatorTable creators={preview.summary.creators} currency={currency} />}
      <UnknownCodes codes={preview.summary.unknownCodes} />
      <div class="actions">
        {!isEmpty && fits && (
          <Button kind="primary" onClick={confirm}>
            {words.confirm}
          </Button>
        )}
        <Button kind={isEmpty || !fits ? 'primary' : 'quiet'} onClick={chooseOther}>
          {words.chooseOther}
        </Button>
      </div>
    </>
  );
}
