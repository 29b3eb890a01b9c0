import type { GlossaryTexts } from '../../core/plans/glossary/glossary-texts.ts';

export const glossarySheetHe: GlossaryTexts = {
  tab: 'מילון מונחים',
  purpose: 'מה אומר כל מספר, איך הוא מחושב ומהי הטעות שקל לעשות בו.',
  heads: {
    term: 'מונח',
    meaning: 'מה הוא אומר',
    formula: 'איך מחשבים',
    unit: 'יחידה',
    pitfall: 'שימו לב',
    name: 'פונקציה',
  },
  units: {
    ratio: 'אחוזים, למשל 296%',
    rate: 'אחוזים, למשל 1.50%',
    multiple: 'פי כמה, למשל 3.96x',
    money: 'כסף, במטבע הקמפיין',
    count: 'כמות, למשל הזמנות או ימים',
    number: 'מספר',
    text: 'מילים',
  },
};
