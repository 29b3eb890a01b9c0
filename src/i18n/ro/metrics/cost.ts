import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const cost = {
  CPM: {
    title: 'Cost la mia de afișări',
    summary: 'Cât au costat o mie de afișări ale conținutului.',
    formulaInWords: 'cost / afișări × 1.000',
    pitfall:
      'Afișările numără fiecare apariție, acoperirea numără persoane: un CPM calculat pe acoperire este mai mare.',
    params: { cost: 'Cât s-a cheltuit.', impressions: 'De câte ori a fost afișat conținutul.' },
  },
  CPC: {
    title: 'Cost per clic',
    summary: 'Cât a costat un clic pe link.',
    formulaInWords: 'cost / clicuri',
    pitfall:
      'Numără doar clicurile pe link: aprecierile, atingerile pe profil și „toate clicurile” fac clicul să pară mai ieftin.',
    params: { cost: 'Cât s-a cheltuit.', clicks: 'Clicurile pe link.' },
  },
  CPA: {
    title: 'Cost per achiziție',
    summary: 'Cât a costat o cumpărare, o înscriere sau altă acțiune.',
    formulaInWords: 'cost / acțiuni',
    pitfall: 'Precizează ce acțiune numeri: costul per înscriere și costul per comandă nu se pot compara.',
    params: { cost: 'Cât s-a cheltuit.', actions: 'Câte acțiuni au rezultat.' },
  },
  CPE: {
    title: 'Cost per interacțiune',
    summary: 'Cât a costat o apreciere, un comentariu, o distribuire sau o salvare.',
    formulaInWords: 'cost / interacțiuni',
    pitfall: 'O apreciere ieftină nu este o vânzare: privește costul ei alături de costul per achiziție.',
    params: {
      cost: 'Cât s-a cheltuit.',
      engagements: 'Aprecieri, comentarii, distribuiri și salvări.',
    },
  },
  CPV: {
    title: 'Cost per vizualizare',
    summary: 'Cât a costat o vizualizare a videoclipului.',
    formulaInWords: 'cost / vizualizări',
    pitfall: 'Rețelele numără o vizualizare după durate diferite: compară doar în cadrul aceleiași rețele.',
    params: {
      cost: 'Cât s-a cheltuit.',
      views: 'Vizualizările, așa cum le numără rețeaua.',
    },
  },
  CPL: {
    title: 'Cost per client potențial',
    summary: 'Cât a costat un client potențial.',
    formulaInWords: 'cost / clienți potențiali',
    pitfall:
      'Clienții potențiali ieftini care nu cumpără niciodată ies scumpi: compară costul cu valoarea unui client potențial.',
    params: {
      cost: 'Cât s-a cheltuit.',
      leads: 'Clienți potențiali: formulare, apeluri, mesaje directe cu o cerere reală.',
    },
  },
  COSTPERREACH: {
    title: 'Cost per persoană atinsă',
    summary: 'Cât a costat să ajungi la o persoană.',
    formulaInWords: 'cost / acoperire',
    pitfall: 'Dacă aduni acoperirea mai multor postări, aceleași persoane se numără de mai multe ori.',
    params: {
      cost: 'Cât s-a cheltuit.',
      reach: 'Persoanele care au văzut conținutul cel puțin o dată.',
    },
  },
  COSTPERFOLLOWER: {
    title: 'Cost per urmăritor nou',
    summary: 'Cât a costat un urmăritor nou.',
    formulaInWords: 'cost / urmăritori noi',
    pitfall: 'Un urmăritor valorează ceva abia când acționează: cei cumpărați nu o fac niciodată.',
    params: {
      cost: 'Cât s-a cheltuit.',
      newfollowers: 'Urmăritorii câștigați în timpul campaniei.',
    },
  },
  COSTPERPOST: {
    title: 'Cost per postare',
    summary: 'Cât a costat un material publicat.',
    formulaInWords: 'cost / postări',
    pitfall: 'Un cadru de story și un videoclip nu cer aceeași muncă: compară câte un singur format.',
    params: {
      cost: 'Cât s-a cheltuit.',
      posts: 'Postări, reel-uri, story-uri și videoclipuri publicate.',
    },
  },
} satisfies Partial<MetricTexts>;
