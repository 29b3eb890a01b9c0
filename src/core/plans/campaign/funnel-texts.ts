import type { FunnelStep, Stage, StepMark } from './funnel-steps.ts';

interface Explained {
  label: string;
  help: string;
}

export interface FunnelTexts {
  section: string;
  hint: string;
  /** What each shape before a step means; the shape comes first. */
  marks: { readonly [M in StepMark]: string };
  table: {
    step: string;
    plan: string;
    paid: string;
    organic: string;
    actual: string;
    share: string;
    cost: string;
    benchmark: string;
    stage: string;
  };
  notes: { plan: string; paid: string; organic: string; actual: string; cost: string; benchmark: string };
  stages: { readonly [S in Stage]: string };
  /** `help` says what counts and where the number is found. */
  steps: { readonly [S in FunnelStep]: Explained };
  rates: {
    click: Explained;
    /** {step} */
    conversion: Explained;
    frequency: Explained;
    engagement: Explained;
    creators: Explained;
  };
  engagementRemark: string;
  chart: { title: string; axis: string };
  ladder: {
    section: string;
    hint: string;
    stage: string;
    weight: string;
    actions: string;
    share: string;
    cost: string;
    score: string;
  };
}
