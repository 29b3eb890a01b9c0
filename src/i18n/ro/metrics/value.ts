import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const value = {
  LEADVALUE: {
    title: 'Valoarea unui client potențial',
    summary: 'Cât valorează în medie un client potențial, înainte de a deveni client.',
    formulaInWords: 'rata de închidere × valoarea clientului',
    pitfall:
      'Ia marja sau valoarea pe viață a unui client, nu prețul; și nu număra atât clientul potențial, cât și vânzarea lui.',
    params: {
      closerate: 'Partea clienților potențiali care devin clienți, de exemplu 10%.',
      customervalue: 'Cât valorează un client: marja sau valoarea pe viață.',
    },
  },
  SUBSCRIBERVALUE: {
    title: 'Valoarea unui abonat',
    summary: 'Cât valorează un abonat pe durata lunilor în care rămâne.',
    formulaInWords: 'valoare lunară × luni',
    pitfall: 'Valoarea pe lună și valoarea pe viață nu sunt aceeași unitate: folosește mereu una singură.',
    params: {
      monthlyvalue: 'Ce aduce un abonat într-o lună.',
      months: 'Câte luni rămâne în medie un abonat.',
    },
  },
  EMV: {
    title: 'Valoarea media câștigată',
    summary: 'Cât ar fi costat aceeași atenție ca publicitate, după o listă de tarife. Nu sunt bani.',
    formulaInWords: 'suma de număr × tarif',
    pitfall:
      'Listele de tarife diferă de câteva ori: este o estimare, niciodată venit, și rămâne în afara ROI dacă nu ceri altfel.',
    params: {
      counts: 'Câte aprecieri, comentarii, afișări …, fiecare într-o celulă.',
      rates: 'Cât valorează una din fiecare pe lista ta de tarife, în aceeași ordine.',
    },
  },
} satisfies Partial<MetricTexts>;
