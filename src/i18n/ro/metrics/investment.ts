import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const investment = {
  TIMECOST: {
    title: 'Costul timpului propriu',
    summary: 'Cât costă orele lucrate, la tariful tău orar.',
    formulaInWords: 'ore × tarif orar',
    pitfall: 'Și orele neplătite sunt un cost: fără ele, orice campanie pare mai bună decât a fost.',
    params: {
      hours: 'Orele lucrate: planificare, filmare, montaj, răspunsuri la mesaje.',
      hourlyrate: 'Cât costă o oră din munca ta.',
    },
  },
  INVESTMENT: {
    title: 'Investiția totală',
    summary: 'Tot ce a costat o campanie, inclusiv timpul propriu.',
    formulaInWords: 'cheltuieli publicitare + instrumente + conținut + ore × tarif orar + alte costuri',
    pitfall: 'Greșeli frecvente: uiți orele proprii sau treci un abonament anual întreg la fiecare campanie.',
    params: {
      adspend: 'Reclame: postări promovate, reclame în story. Scrie 0 dacă nu au fost.',
      tools: 'Programe și abonamente, partea folosită aici.',
      content: 'Realizarea conținutului: fotograf, recuzită, imagini de stoc.',
      hours: 'Orele tale.',
      hourlyrate: 'Cât costă o oră din munca ta.',
      othercosts: 'Onorariile creatorilor, produse, transport, comisioane.',
    },
  },
} satisfies Partial<MetricTexts>;
