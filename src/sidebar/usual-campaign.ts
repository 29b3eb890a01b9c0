import type { State } from '../core/sidebar-api.ts';

/** The campaign a task is most likely about: the latest, and the example only where there is no other. */
export function usualCampaign({ campaigns }: State): State['campaigns'][number] | undefined {
  return campaigns.filter(({ isExample }) => !isExample).at(-1) ?? campaigns.at(-1);
}
