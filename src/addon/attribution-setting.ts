import { type AttributionRules, USUAL_RULES } from '../core/imports/attribution-rules.ts';
import { attributionRules } from '../core/sidebar-api.ts';

const PROPERTY = 'attribution';

/** Everybody who works in the spreadsheet matches orders by the same rules; the usual ones until somebody changes them. */
export function readAttribution(): AttributionRules {
  const stored = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  if (stored === null) return USUAL_RULES;
  try {
    return attributionRules.parse(JSON.parse(stored));
  } catch {
    // Of another version of the add-on.
    return USUAL_RULES;
  }
}

export function storeAttribution(rules: AttributionRules): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(rules));
}
