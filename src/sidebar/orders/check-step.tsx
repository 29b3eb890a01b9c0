import type { ComponentProps } from 'preact';
import { CurrencyCheck, campaignFor } from '../imports/currency-check.tsx';
import { FileFacts } from '../imports/file-facts.tsx';
import { Button } from '../parts/button.tsx';
import { CampaignChoice } from '../parts/campaign-choice.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { BoundsTable } from './bounds-table.tsx';
import { ClassTable } from './class-table.tsx';
import { CreatorTable } from './creator-table.tsx';
import { LeakNotice } from './leak-notice.tsx';
import type { OrderPreview } from './order-preview.ts';
import { OutsideTable } from './outside-table.tsx';
import { RowsChoice } from './rows-choice.tsx';
import { RulesSection } from './rules-section.tsx';
import { SourceTable } from './source-table.tsx';
import { SuggestedCodes } from './suggested-codes.tsx';
import { UnknownCodes } from './unknown-codes.tsx';

interface CheckStepProps {
  preview: OrderPreview;
  /** Back to the columns of a table that a person has mapped. */
  remap?: () => void;
  campaignId: string;
  setCampaignId: (id: string) => void;
  codes: ComponentProps<typeof SuggestedCodes>;
  rows: ComponentProps<typeof RowsChoice>;
  confirm: () => void;
  chooseOther: () => void;
}

/** What would be imported, before it is. */
export function CheckStep({
  preview,
  remap,
  campaignId,
  setCampaignId,
  codes,
  rows,
  confirm,
  chooseOther,
}: CheckStepProps) {
  const { state, texts } = useSidebar();
  const words = texts.orders;
  const { file } = preview;
  const isEmpty = preview.orders.length === 0;
  const { currency, fits } = campaignFor(file.currency, campaignId, state);
  const canImport = !isEmpty && fits && rows.choice !== null;
  const { code, link, both, shared } = preview.summary.classes;
  const isMatched = code.orders + link.orders + both.orders + shared.orders > 0;
  const isSuggested = (code: string): boolean => codes.suggested.some((each) => each.code === code);
  return (
    <>
      <CampaignChoice value={campaignId} choose={setCampaignId} />
      {remap && (
        <section class="notice good">
          <p>{texts.mapping.remembered}</p>
          <Button onClick={remap}>{texts.mapping.change}</Button>
        </section>
      )}
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
      {isMatched && <BoundsTable summary={preview.summary} currency={currency} />}
      {isMatched && <LeakNotice orders={preview.orders} campaign={campaignId} />}
      <OutsideTable outside={preview.summary.outside} currency={currency} />
      <SuggestedCodes {...codes} />
      <UnknownCodes codes={preview.summary.unknownCodes.filter(({ code }) => !isSuggested(code))} />
      <SourceTable sources={preview.summary.sources} currency={currency} />
      {!isEmpty && state.creators.length > 0 && <RulesSection />}
      <RowsChoice {...rows} />
      <div class="actions">
        {canImport && (
          <Button kind="primary" onClick={confirm}>
            {words.confirm}
          </Button>
        )}
        <Button kind={canImport ? 'quiet' : 'primary'} onClick={chooseOther}>
          {texts.imports.chooseOther}
        </Button>
      </div>
    </>
  );
}
