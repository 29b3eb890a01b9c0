import { firstEstimate } from '../../core/plans/campaign/first-estimate.ts';
import { ROI_GOAL } from '../../core/plans/campaign/goal-check.ts';
import type { Need } from '../../core/plans/campaign/goal-needs.ts';
import { needLabel } from '../../core/plans/campaign/need-label.ts';
import { PLANNING_TEXTS } from '../../i18n/planning-texts.ts';
import { about } from '../formats.ts';
import { Facts } from '../parts/facts.tsx';
import { useSidebar } from '../sidebar-context.ts';
import type { CampaignForm } from './campaign-form.ts';
import { goalCount, goalFaults } from './goal-faults.ts';

/** Says while the goal is typed what is still vague about it, how others would put it, and what it takes. */
export function GoalCheck({ form }: { form: CampaignForm }) {
  const { state, texts, locale } = useSidebar();
  const { goal } = PLANNING_TEXTS[state.language];
  const { businessModel, goalKind } = form;
  const faults = goalFaults(form, locale);
  const example = goal.examples[businessModel][goalKind];
  const better = goal.examples[businessModel][ROI_GOAL[businessModel]];
  return (
    <section class="goal-check" aria-label={texts.campaign.checkTitle}>
      <div class={`notice ${faults.length === 0 ? 'good' : 'watch'}`}>
        <p role="status">
          {faults.length === 0
            ? `✓ ${goal.clear}`
            : `! ${goal.vague} ${faults.map((fault) => goal.missing[fault]).join(' · ')}`}
        </p>
        <p class="help">
          {faults.includes('money') ? goal.suggestion : goal.example}{' '}
          <bdi>
            <q>{faults.includes('money') ? better : example}</q>
          </bdi>
        </p>
      </div>
      <Takes form={form} />
    </section>
  );
}

/** The lines that a person can picture; the tab has them all. */
const PICTURED: readonly Need[] = ['storeVisits', 'deals', 'asked', 'linkClicks', 'reach', 'posts', 'budget'];

function Takes({ form }: { form: CampaignForm }) {
  const { state, texts, locale } = useSidebar();
  const { businessModel, goalKind, currency } = form;
  const number = goalCount(form.goalNumber, locale);
  if (number === null) return null;
  const needs = [...firstEstimate(businessModel, goalKind, number)].slice(1);
  const facts = needs
    .filter(([need]) => PICTURED.includes(need))
    .map(([need, amount]) => ({
      name: needLabel(PLANNING_TEXTS[state.language], need),
      value: about(amount, locale, need === 'budget' ? currency : undefined),
    }));
  return (
    <>
      <h2>{texts.campaign.takesTitle}</h2>
      <Facts facts={facts} />
      <p class="help">{texts.campaign.takesHelp}</p>
    </>
  );
}
