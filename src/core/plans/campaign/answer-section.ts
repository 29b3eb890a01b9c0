import { area } from '../area.ts';
import { answerAsides } from './answer-asides.ts';
import { answerHeadline } from './answer-headline.ts';
import { placeTiles, TILE_ROWS } from './answer-tile.ts';
import { answerTiles } from './answer-tiles.ts';
import { campaignChecks } from './campaign-checks.ts';
import { CAMPAIGN_COLUMNS, type CampaignContext, LEFT } from './campaign-context.ts';
import { channelsTable } from './channels-table.ts';

/** Where the sentence stands that says it all; the top of the tab repeats it. */
export const headlineRow = (row: number): number => row + 1;

/**
 * One sentence, the tiles with what is no cash beside them, the checks of what may be wrong with them, and other
 * channels to compare with. Returns the next free row.
 */
export function answerSection(context: CampaignContext, row: number): number {
  const { draft, texts } = context;
  draft.cell(row, LEFT, texts.campaign.answer.section);
  draft.style('section', area(row, LEFT, 1, CAMPAIGN_COLUMNS));

  const first = headlineRow(row) + 1;
  const channels = campaignChecks(context, first + 3 * TILE_ROWS) + 1;
  const { next, ownCost } = channelsTable(context, channels);
  const shown = placeTiles(context, answerTiles(context, ownCost), first);
  answerAsides(context, first);
  headline(context, headlineRow(row), `=${answerHeadline(context, shown.range)}`);
  return next;
}

/** The sentence, as wide as a laptop shows. */
export function headline({ draft }: CampaignContext, row: number, sentence: string): void {
  const place = area(row, LEFT, 1, CAMPAIGN_COLUMNS - 1);
  draft.cell(row, LEFT, sentence);
  draft.merge(place);
  draft.style('headline', place);
  draft.height(row, 48);
}
