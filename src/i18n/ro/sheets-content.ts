import type { ContentTexts } from '../../core/plans/content/content-texts.ts';

export const contentSheetRo: ContentTexts = {
  tab: 'Conținut',
  purpose: 'Fiecare postare, Reel și story, pe câte un rând, cu cifrele pe care le arată rețeaua.',
  columns: {
    date: { head: 'Data', note: 'Ziua publicării.' },
    campaign: {
      head: 'Campanie',
      note: 'Campania de care ține. Un rând fără campanie nu intră în niciun calcul.',
    },
    creator: { head: 'Creator', note: 'Cine l-a publicat. Gol pentru postările tale.' },
    format: {
      head: 'Format',
      note: 'Reel, story, postare, live sau altele: după el se compară formatele.',
    },
    promotion: {
      head: 'Promovare',
      note: 'Organic sau plătit, dacă s-au dat bani ca să fie afișat. La o postare promovată, scrie cele două părți pe două rânduri.',
    },
    link: { head: 'Link', note: 'Adresa materialului, ca să îl regăsești.' },
    capturedAt: {
      head: 'Cifre din',
      note: 'Ziua în care ai copiat cifrele: ele cresc, deci compară materiale de aceeași vârstă.',
    },
    reach: {
      head: 'Acoperire',
      note: 'Câte persoane l-au văzut. La mai multe materiale, aceleași persoane se numără de mai multe ori.',
    },
    views: { head: 'Vizualizări', note: 'Vizualizări sau afișări: de câte ori a fost arătat.' },
    likes: { head: 'Aprecieri', note: 'Un număr, de exemplu 1200.' },
    comments: { head: 'Comentarii', note: 'Un număr.' },
    shares: { head: 'Distribuiri', note: 'Un număr, inclusiv trimiterile în mesaje.' },
    saves: { head: 'Salvări', note: 'Un număr.' },
    engagements: { head: 'Interacțiuni', note: 'aprecieri + comentarii + distribuiri + salvări' },
    clicks: { head: 'Clicuri pe link', note: 'Clicuri pe linkul din el: story, linkul din bio, reclamă.' },
    newFollowers: { head: 'Urmăritori noi', note: 'Urmăritorii pe care rețeaua îi pune pe seama lui.' },
    positive: { head: 'Pozitive', note: 'Comentarii favorabile, numărate de un om.' },
    neutral: { head: 'Neutre', note: 'Comentarii nici favorabile, nici nefavorabile, numărate de un om.' },
    negative: { head: 'Negative', note: 'Comentarii nefavorabile, numărate de un om.' },
    quote: { head: 'Citat', note: 'Un comentariu care merită arătat, fără numele autorului.' },
    reusable: { head: 'Reutilizabil', note: 'Da, dacă vei folosi într-adevăr din nou materialul.' },
    licensed: { head: 'Cu licență', note: 'Da, dacă există acordul scris al creatorului.' },
    replacementCost: {
      head: 'Cost de înlocuire',
      note: 'Cât te-ar costa altfel producerea unui astfel de material, în moneda campaniei.',
    },
    contentValue: {
      head: 'Valoarea conținutului',
      note: 'Costul de înlocuire al unui material care este și reutilizabil, și cu licență. Nu este în sine o încasare: ca să conteze, adaugă o singură dată în Încasări un rând de tipul „Conținut reutilizabil”.',
    },
    key: { head: 'Cheie', note: 'După ce se recunoaște materialul când cifrele sunt importate din nou.' },
  },
};
