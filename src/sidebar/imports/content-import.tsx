import { useState } from 'preact/hooks';
import type { PlatformSummary } from '../../core/imports/platforms/platform-file.ts';
import { count } from '../formats.ts';
import { CampaignChoice } from '../parts/campaign-choice.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { AccountOwners } from './account-owners.tsx';
import type { ImportProps } from './chosen-file.ts';
import { accountsOf, contentRows, type Owner, usualOwner } from './content-rows.ts';
import { ContentTotals } from './content-totals.tsx';
import { FileFacts } from './file-facts.tsx';
import { RowsImport } from './rows-import.tsx';
import { WhatIsWritten } from './what-is-written.tsx';

type ContentFile = Extract<PlatformSummary, { kind: 'content' }>;

/** Posts: given to their creators, then into the Content tab. */
export function ContentImport({ chosen, campaignId, setCampaignId, toFile }: ImportProps<ContentFile>) {
  const { state, texts, locale } = useSidebar();
  const words = texts.contentImport;
  const { name, savedOn, read } = chosen;
  const handles = state.creators.map(({ handle }) => handle);
  const [said, setSaid] = useState<ReadonlyMap<string, Owner>>(new Map());
  const ownerOf = (account: string): Owner => {
    const owner = said.get(account);
    return owner === undefined ? usualOwner(account, handles) : owner;
  };
  const rows = contentRows(read.posts, ownerOf);
  return (
    <RowsImport
      writing={words.writing}
      toFile={() => toFile()}
      check={(importRows) => (
        <>
          <CampaignChoice value={campaignId} choose={setCampaignId} />
          {read.posts.length === 0 && <p class="notice watch">{texts.imports.nothingToImport}</p>}
          <FileFacts name={name} file={read} figures={[{ name: words.posts, value: read.posts.length }]} />
          <AccountOwners
            accounts={accountsOf(read.posts)}
            handles={handles}
            ownerOf={ownerOf}
            choose={(account, owner) => setSaid(new Map(said).set(account, owner))}
          />
          {rows.length > 0 && <ContentTotals rows={rows} />}
          <WhatIsWritten
            where={
              rows.length === 0
                ? undefined
                : { text: words.where, values: { count: count(rows.length, locale) } }
            }
            confirm={{
              text: words.confirm,
              act: () => importRows({ target: 'content', campaign: campaignId, capturedAt: savedOn, rows }),
            }}
            toFile={() => toFile()}
          />
        </>
      )}
    />
  );
}
