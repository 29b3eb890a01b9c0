import { isRightToLeft, type Language } from '../../language.ts';
import type { CampaignBrief } from '../../sidebar-api.ts';
import { a1, area } from '../area.ts';
import { legend } from '../legend.ts';
import { TAB_COLORS } from '../look.ts';
import { sentenceFormula } from '../sentence-formula.ts';
import { SheetDraft } from '../sheet-draft.ts';
import type { SheetPlan } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { tabName } from '../tab-name.ts';
import { answerSection, headline, headlineRow } from './answer-section.ts';
import { CAMPAIGN_COLUMNS, CAMPAIGN_WIDTHS, campaignContext, LEFT } from './campaign-context.ts';
import type { CampaignInputs } from './campaign-inputs.ts';
import { isCampaignRange } from './campaign-names.ts';
import { funnelSection } from './funnel-section.ts';
import { goalSection } from './goal-section.ts';
import { moneySection } from './money-section.ts';
import { paybackSection } from './payback-section.ts';
import { whatIfSection } from './what-if-section.ts';
import { whySection } from './why-section.ts';

export interface CampaignTab {
  brief: CampaignBrief;
  inputs?: CampaignInputs;
  /** The campaign's number in this workbook: it begins the tab's names. */
  campaign: string;
  language: Language;
  texts: SheetTexts;
  isExample: boolean;
  broughtTabs?: readonly string[];
  /** The user's own name for the tab; else it is made of the campaign's name. */
  tab?: string;
}

export const campaignTabName = (texts: SheetTexts, name: string): string =>
  tabName(texts.campaign.tabPrefix, name);

/** A campaign's tab: goal and plan on top, then the answer, where the money went and came from, and the funnel. */
export function campaignPlan({
  brief,
  inputs,
  campaign,
  language,
  texts,
  isExample,
  broughtTabs,
  tab,
}: CampaignTab): SheetPlan {
  const draft = new SheetDraft(isCampaignRange);
  const context = campaignContext({ draft, texts, language, campaign, brief, inputs });
  const { ref } = context;

  draft.cell(1, 1, `=${sentenceFormula(texts.campaign.title, { name: ref('Name') })}`);
  draft.style('title', area(1, 1, 1, CAMPAIGN_COLUMNS));
  draft.cell(2, 1, `=${sentenceFormula(texts.campaign.purpose, { currency: ref('Currency') })}`, 'purpose');
  legend(draft, texts.legend, 4, { typedHere: 1, imported: 2, calculated: 4, estimated: 5 });

  const answer = goalSection(context, 5) + 1;
  // What a director reads in ten seconds comes before what somebody has to fill in.
  headline(context, 3, `=${a1(headlineRow(answer), LEFT)}`);
  const money = answerSection(context, answer) + 1;
  const funnel = moneySection(context, money) + 1;
  const payback = funnelSection(context, funnel) + 1;
  const why = paybackSection(context, payback) + 1;
  const whatIf = whySection(context, why) + 1;
  const end = whatIfSection(context, whatIf);

  return draft.plan(
    {
      identity: { kind: 'campaign', campaign, brief, isExample, ...(broughtTabs ? { broughtTabs } : {}) },
      name: tab ?? campaignTabName(texts, brief.name),
      color: TAB_COLORS.view,
      rightToLeft: isRightToLeft(language),
      widths: CAMPAIGN_WIDTHS,
      frozenRows: 1,
      gridlines: false,
    },
    end + 4,
  );
}
