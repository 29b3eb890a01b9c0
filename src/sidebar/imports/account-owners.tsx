import { count } from '../formats.ts';
import { Field } from '../parts/field.tsx';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';
import type { Owner } from './content-rows.ts';

interface AccountOwnersProps {
  accounts: readonly { account: string; posts: number }[];
  handles: readonly string[];
  ownerOf: (account: string) => Owner;
  choose: (account: string, owner: Owner) => void;
}

/** For each account of the file, which creator its posts count for. */
export function AccountOwners({ accounts, handles, ownerOf, choose }: AccountOwnersProps) {
  const { texts, locale } = useSidebar();
  const words = texts.contentImport;
  if (accounts.length === 0) return null;
  const owners: { owner: Owner; label: string }[] = [
    { owner: { creator: '' }, label: words.own },
    ...handles.map((handle) => ({ owner: { creator: handle }, label: handle })),
    { owner: null, label: words.leaveOut },
  ];
  return (
    <section aria-labelledby="account-owners">
      <h2 id="account-owners">{words.accountsTitle}</h2>
      <p class="help">{words.accountsHelp}</p>
      {accounts.map(({ account, posts }, index) => (
        <Field
          key={account}
          id={`account-${index}`}
          label={
            <Filled
              text={words.postsOf}
              values={{ account: account || words.unnamed, count: count(posts, locale) }}
            />
          }
        >
          {(control) => (
            <select
              {...control}
              value={owners.findIndex(({ owner }) => owner?.creator === ownerOf(account)?.creator)}
              onChange={(event) => choose(account, owners[Number(event.currentTarget.value)]?.owner ?? null)}
            >
              {owners.map(({ label }, place) => (
                <option key={label} value={place} dir="auto">
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </section>
  );
}
