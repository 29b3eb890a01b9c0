import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const investment = {
  TIMECOST: {
    title: 'Costul timpului propriu',
    summary: 'Cât costă orele lucrate, la tariful tău orar.',
    formulaInWords: 'ore × tarif orar',
    pitfall: 'Și orele neplătite sunt un cost: fără ele, orice campanie pare mai bună decât a fost.',
    params: {
      hours: 'Ore lucrate: planificare, filmare, montaj, răspunsuri.',
      hourlyrate: 'Cât costă o oră a ta.',
    },
  },
  INVESTMENT: {
    title: 'Investiția totală',
    summary: 'Tot ce a costat o campanie, inclusiv timpul propriu.',
    formulaInWords: 'reclame + instrumente + conținut + ore × tarif orar + alte costuri',
    pitfall: 'Să uiți orele proprii sau să pui un abonament anual întreg la fiecare campanie.',
    params: {
      adspend: 'Reclame: postări promovate, reclame în story. Scrie 0 dacă nu au fost.',
      tools: 'Programe și abonamente, partea folosită aici.',
      content: 'Realizarea conținutului: fotograf, recuzită, imagini cumpărate.',
      hours: 'Orele tale.',
      hourlyrate: 'Cât costă o oră a ta.',
      othercosts: 'Onorariile creatorilor, produse, transport, comision.',
    },
  },
} satisfies Partial<MetricTexts>;
