import type { CreatorReportTexts } from '../../core/plans/creator-report/creator-report-texts.ts';

export const creatorReportSheetRo: CreatorReportTexts = {
  tabPrefix: 'Raport',
  title: '{creator} pentru {campaign}',
  purpose: 'Ce a livrat colaborarea și ce a ieșit din ea. Toate sumele sunt în {currency}.',
  headline: {
    empty: 'Încă nu sunt comenzi sau alte încasări atribuite acestui creator.',
    brought: 'S-au întors {returns}: comenzi {orders}, piese de conținut {pieces}.',
    onCost: 'Pentru fiecare 1 cheltuit înseamnă {back}: un ROI net de {roi}.',
    range: 'Cu atât de puține comenzi, doar întâmplarea îl pune între {low} și {high}.',
  },
  delivered: {
    section: 'Cine și ce',
    rows: {
      creator: 'Creator',
      platform: 'Rețea',
      followers: 'Urmăritori',
      tier: 'Nivel',
      campaign: 'Campanie',
      from: 'Prima zi (gol: toate)',
      to: 'Ultima zi (gol: toate)',
      pieces: 'Piese livrate',
    },
    note: 'Cu o zi scrisă aici se numără doar comenzile, încasările, costurile și piesele din acele zile. Onorariul se numără mereu întreg.',
  },
  response: {
    section: 'Văzut, apăsat, cumpărat',
    rows: {
      reach: 'Acoperire, însumată',
      impressions: 'Vizionări sau afișări',
      clicks: 'Clicuri pe link',
      ctr: 'CTR: clicuri pe vizionare',
      byCode: 'Comenzi prin cod',
      byLink: 'Comenzi prin link',
      byBoth: 'Prin cod și link',
      orders: 'Comenzi în total',
      cvr: 'CVR: comenzi pe clic',
    },
  },
  returns: {
    section: 'Randamentul pentru brand',
    rows: {
      netRevenue: 'Venituri nete',
      otherReturns: 'Alte încasări',
      investment: 'Onorariu și costuri',
      netRoi: 'ROI net',
      low: 'ROI net, minim (95%)',
      high: 'ROI net, maxim (95%)',
      grossRoi: 'ROI brut',
      cpa: 'CPA: cost pe comandă',
      newShare: 'Clienți noi',
    },
  },
  opinion: {
    section: 'Ce a spus publicul',
    rows: {
      positive: 'Comentarii pozitive',
      neutral: 'Comentarii neutre',
      negative: 'Comentarii negative',
      sentiment: 'Sentiment net',
    },
    quotes: 'În cuvintele lor',
    quoteNote: 'Ultimele trei citate din fila Conținut. Scrie altele peste ele sau șterge-le.',
  },
  value: {
    section: 'Conținut care rămâne',
    rows: {
      licensed: 'Piese refolosibile',
      value: 'Cost de refacere',
      newFollowers: 'Urmăritori noi',
    },
  },
  pieces: {
    section: 'Piesă cu piesă, ultimele primele',
    row: 'Rând în Conținut',
    heads: {
      date: 'Data',
      format: 'Tip',
      reach: 'Acoperire',
      impressions: 'Vizionări sau afișări',
      engagements: 'Interacțiuni',
      rate: 'Implicare la acoperire',
      clicks: 'Clicuri',
    },
    more: 'Alte piese în fila Conținut: {count}.',
  },
  usual: {
    section: 'Față de uzual',
    heads: { measure: 'Măsură', here: 'Aici', usual: 'Uzual', says: 'Ce spune' },
    rows: { engagement: 'Implicare', ctr: 'CTR', cvr: 'CVR' },
    above: 'la nivelul uzual sau peste',
    below: 'sub nivelul uzual',
  },
  notes: [
    'ROI net = (încasări − onorariu și costuri) ÷ onorariu și costuri: venituri, nu profit. Măsurat: importat. Introdus: scris de o persoană.',
    'Comentariile au fost sortate de o persoană. Valorile uzuale: fila Repere, cu sursă și an; implicarea este la urmăritori.',
  ],
};
