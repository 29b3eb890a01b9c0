import type { ReturnKind } from '../../metrics/define-metric.ts';

export interface GlossaryTexts {
  tab: string;
  purpose: string;
  heads: { term: string; meaning: string; formula: string; unit: string; pitfall: string; name: string };
  /** What a figure of this kind is counted in. */
  units: { readonly [K in ReturnKind]: string };
}
