import type { FunnelStep, Stage } from './funnel-steps.ts';

export interface FunnelTexts {
  section: string;
  hint: string;
  table: { step: string; plan: string; actual: string; share: string; cost: string; stage: string };
  stages: { readonly [S in Stage]: string };
  steps: { readonly [S in FunnelStep]: string };
  costPerThousand: string;
  clickRate: string;
  conversionRate: string;
}
