import { COLORS } from '../core/plans/look.ts';

/** Hands the colours that sheets and sidebar share to the style sheet, as --ink, --brand … */
export function applyColours(root: HTMLElement): void {
  for (const [role, value] of Object.entries(COLORS)) root.style.setProperty(`--${role}`, value);
}
