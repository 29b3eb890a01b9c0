import { CurrencyCheck, campaignFor } from '../imports/currency-check.tsx';
import { FileFacts } from '../imports/file-facts.tsx';
import { Button } from '../parts/button.tsx';
import { CampaignChoice } from '../parts/campaign-choice.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { ClassTable } from './class-table.tsx';
import { CreatorTable } from './creator-table.tsx';
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
  const { file } = preview;
  const isEmpty = preview.rows.length === 0;
  const { currency, fits } = campaignFor(file.currency, campaignId, state);
  const { code, link, both, shared } = preview.summary.classes;
  const isMatched = code.orders + link.orders + both.orders + shared.orders > 0;
  return (
    <>
      <CampaignChoice value={campaignId} choose={setCampaignId} />
      {isEmpty && <p class="notice watch">{texts.imports.nothingToImport}</p>}
      {!isEmpty && (
        <CurrencyCheck fileCurrency={file.currency} campaignId={campaignId} setCampaignId={setCampaignId} />
      )}
      {!isEmpty && state.creators.length === 0 && <p class="notice watch">{words.noCreators}</p>}
      {!isEmpty && state.creators.length > 0 && !isMatched && (
        <p class="notice watch">{words.nothingMatched}</p>
      )}
      <FileFacts
        name={preview.fileName}
        file={file}
        figures={[
          { name: words.ordersFound, value: file.read },
          { name: words.lines, value: file.lines },
          { name: words.repeated, value: file.duplicateRows },
        ]}
      />
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
          {texts.imports.chooseOther}
        </Button>
      </div>
    </>
  );
}
