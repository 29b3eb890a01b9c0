import { useMemo, useState } from 'preact/hooks';
import type { PlatformSummary } from '../../core/imports/platforms/platform-file.ts';
import { count, money } from '../formats.ts';
import { CampaignChoice } from '../parts/campaign-choice.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { adCosts, totalSpend } from './ad-groups.ts';
import { AdTicks } from './ad-ticks.tsx';
import type { ImportProps } from './chosen-file.ts';
import { CurrencyCheck, campaignFor } from './currency-check.tsx';
import { FileFacts } from './file-facts.tsx';
import { RowsImport } from './rows-import.tsx';
import { WhatIsWritten } from './what-is-written.tsx';

type AdFile = Extract<PlatformSummary, { kind: 'ads' }>;

/** Ads: those that are ticked become costs. */
export function AdImport({ chosen, campaignId, setCampaignId, toFile }: ImportProps<AdFile>) {
  const { state, texts, locale } = useSidebar();
  const words = texts.adImport;
  const { name, read } = chosen;
  const { groups, withCosts, without } = useMemo(() => adCosts(read.ads), [read]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(groups.map((group) => group.name)));
  const { currency, fits } = campaignFor(read.currency, campaignId, state);
  const rows = groups.filter((group) => ticked.has(group.name)).flatMap((group) => group.rows);
  const values = {
    count: count(rows.length, locale),
    amount: money(totalSpend(rows), currency, locale),
  };
  return (
    <RowsImport
      writing={words.writing}
      toFile={() => toFile()}
      check={(importRows) => (
        <>
          <CampaignChoice value={campaignId} choose={setCampaignId} />
          {groups.length === 0 ? (
            <p class="notice watch">{texts.imports.nothingToImport}</p>
          ) : (
            <CurrencyCheck
              fileCurrency={read.currency}
              campaignId={campaignId}
              setCampaignId={setCampaignId}
            />
          )}
          <FileFacts
            name={name}
            file={read}
            figures={[
              { name: words.rowsWithCosts, value: withCosts },
              { name: words.rowsWithout, value: without },
            ]}
          />
          {groups.length > 0 && (
            <AdTicks groups={groups} ticked={ticked} setTicked={setTicked} currency={currency} />
          )}
          <WhatIsWritten
            where={fits && rows.length > 0 ? { text: words.where, values } : undefined}
            confirm={{
              text: words.confirm,
              act: () => importRows({ target: 'costs', campaign: campaignId, currency: read.currency, rows }),
            }}
            toFile={() => toFile()}
          />
        </>
      )}
    />
  );
}
