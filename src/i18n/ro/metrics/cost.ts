import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const cost = {
  CPM: {
    title: 'Cost la mia de afișări',
    summary: 'Cât au costat o mie de afișări ale conținutului.',
    formulaInWords: 'cost / afișări × 1.000',
    pitfall:
      'Afișările numără fiecare vizualizare, acoperirea numără oameni: un CPM pe acoperire este mai mare.',
    params: { cost: 'Ce s-a cheltuit.', impressions: 'De câte ori a fost afișat conținutul.' },
  },
  CPC: {
    title: 'Cost per clic',
    summary: 'Cât a costat un clic pe link.',
    formulaInWords: 'cost / clicuri',
    pitfall:
      'Numără doar clicurile pe link: aprecierile, vizitele pe profil și „toate clicurile” îl fac să pară mai ieftin.',
    params: { cost: 'Ce s-a cheltuit.', clicks: 'Clicuri pe link.' },
  },
  CPA: {
    title: 'Cost per achiziție',
    summary: 'Cât a costat o cumpărare, o înscriere sau altă acțiune.',
    formulaInWords: 'cost / acțiuni',
    pitfall: 'Spune ce acțiune numeri: costul pe înscriere și costul pe comandă nu se pot compara.',
    params: { cost: 'Ce s-a cheltuit.', actions: 'Câte acțiuni a adus.' },
  },
  CPE: {
    title: 'Cost pe interacțiune',
    summary: 'Cât a costat o apreciere, un comentariu, o distribuire sau o salvare.',
    formulaInWords: 'cost / interacțiuni',
    pitfall: 'O apreciere ieftină nu este o vânzare: citește-o lângă costul per achiziție.',
    params: {
      cost: 'Ce s-a cheltuit.',
      engagements: 'Aprecieri, comentarii, distribuiri și salvări.',
    },
  },
  CPV: {
    title: 'Cost pe vizualizare',
    summary: 'Cât a costat o vizualizare a videoclipului.',
    formulaInWords: 'cost / vizualizări',
    pitfall: 'Rețelele numără o vizualizare după durate diferite: compară doar în aceeași rețea.',
    params: {
      cost: 'Ce s-a cheltuit.',
      views: 'Vizualizări, așa cum le numără rețeaua.',
    },
  },
  CPL: {
    title: 'Cost pe client potențial',
    summary: 'Cât a costat un client potențial.',
    formulaInWords: 'cost / clienți potențiali',
    pitfall: 'Clienții potențiali ieftini care nu cumpără niciodată sunt scumpi: compară cu valoarea lor.',
    params: {
      cost: 'Ce s-a cheltuit.',
      leads: 'Clienți potențiali: formulare, apeluri, mesaje cu o cerere reală.',
    },
  },
  COSTPERREACH: {
    title: 'Cost pe persoană atinsă',
    summary: 'Cât a costat să ajungi la o persoană.',
    formulaInWords: 'cost / acoperire',
    pitfall: 'Adunând acoperirea mai multor postări, aceiași oameni se numără din nou.',
    params: {
      cost: 'Ce s-a cheltuit.',
      reach: 'Oamenii care au văzut conținutul cel puțin o dată.',
    },
  },
  COSTPERFOLLOWER: {
    title: 'Cost pe urmăritor nou',
    summary: 'Cât a costat un urmăritor nou.',
    formulaInWords: 'cost / urmăritori noi',
    pitfall: 'Un urmăritor valorează ceva abia când acționează: cei cumpărați nu o fac niciodată.',
    params: {
      cost: 'Ce s-a cheltuit.',
      newfollowers: 'Urmăritori câștigați în timpul campaniei.',
    },
  },
  COSTPERPOST: {
    title: 'Cost pe postare',
    summary: 'Cât a costat o piesă publicată.',
    formulaInWords: 'cost / postări',
    pitfall: 'Un cadru de story și un videoclip nu sunt aceeași muncă: compară câte un format.',
    params: {
      cost: 'Ce s-a cheltuit.',
      posts: 'Postări, Reels, story-uri și videoclipuri publicate.',
    },
  },
} satisfies Partial<MetricTexts>;
