import type { SheetTexts } from '../../core/plans/sheet-texts.ts';
import { contentSheetRo } from './sheets-content.ts';

export const ledgerSheetsRo: Pick<SheetTexts, 'ledgers'> = {
  ledgers: {
    costs: {
      tab: 'Costuri',
      purpose:
        'Tot ce s-a cheltuit, câte un rând: reclame, instrumente, conținut, orele tale. Nu lăsa nimic pe dinafară.',
      columns: {
        date: { head: 'Data', note: 'Ziua în care s-a plătit sau s-a lucrat.' },
        campaign: {
          head: 'Campanie',
          note: 'Pentru ce campanie s-a cheltuit. Un rând fără campanie nu intră în niciun calcul.',
        },
        creator: { head: 'Creator', note: 'Doar dacă costul ține de un singur creator.' },
        category: { head: 'Categorie', note: 'Pe ce s-a cheltuit.' },
        description: { head: 'Descriere', note: 'Cu cuvintele tale.' },
        hours: { head: 'Ore', note: 'Ore lucrate, de exemplu 4 sau 1,5. Gol dacă s-au plătit bani.' },
        hourlyRate: { head: 'Tarif orar', note: 'Cât costă o oră. Gol: tariful din planul campaniei.' },
        amount: { head: 'Sumă', note: 'Suma plătită, în moneda campaniei, fără simbolul monedei.' },
        share: {
          head: 'Partea folosită',
          note: 'Partea care ține de această campanie, de exemplu 50% dintr-un abonament. Gol: tot.',
        },
        cost: { head: 'Cost', note: '(sumă + ore × tarif orar) × partea folosită' },
        key: { head: 'Cheie', note: 'După ce se recunoaște reclama când costul ei este importat din nou.' },
      },
    },
    creators: {
      tab: 'Creatori',
      purpose:
        'Cu cine lucrezi: câte un rând pentru fiecare creator și campanie, cu codul sau linkul prin care îi vin comenzile.',
      columns: {
        campaign: { head: 'Campanie', note: 'Campania pentru care este onorariul.' },
        handle: { head: 'Creator', note: 'Numele creatorului în rețea, de exemplu @maria.' },
        platform: { head: 'Rețea', note: 'Unde postează creatorul.' },
        followers: { head: 'Urmăritori', note: 'Numărul de urmăritori la data înțelegerii.' },
        likes: { head: 'Media aprecierilor', note: 'Media aprecierilor la ultimele postări.' },
        comments: { head: 'Media comentariilor', note: 'Media comentariilor la ultimele postări.' },
        tier: { head: 'Categorie', note: 'După numărul de urmăritori, cu pragurile din fila Repere.' },
        engagementRate: {
          head: 'Rata de implicare',
          note: '(aprecieri + comentarii) / urmăritori. Arată cât de activ este publicul, nu cât aduce.',
        },
        benchmark: {
          head: 'Implicare obișnuită',
          note: 'Cât este obișnuit în categorie, din fila Repere. Pentru comparație, nu ca țintă.',
        },
        code: {
          head: 'Cod de reducere',
          note: 'Codul așa cum îl scriu clienții. Dacă sunt mai multe, separă-le prin virgulă.',
        },
        linkTag: {
          head: 'Eticheta linkului',
          note: 'Ce conține linkul creatorului ca utm_content. Dacă sunt mai multe, separă-le prin virgulă.',
        },
        link: { head: 'Link de urmărire', note: 'Din fila Linkuri și coduri.' },
        fee: {
          head: 'Onorariu',
          note: 'Onorariul convenit pentru această campanie. Scrie-l aici sau în Costuri, nu în amândouă.',
        },
        flags: {
          head: 'De întrebat',
          note: 'Unde cifrele creatorului ies din comun. Este o întrebare de pus, nu un verdict: și o postare virală sau un concurs dă un semnal.',
        },
        status: { head: 'Stadiu', note: 'Până unde a ajuns colaborarea.' },
      },
    },
    content: contentSheetRo,
    links: {
      tab: 'Linkuri și coduri',
      purpose:
        'Linkuri care arată de unde a venit un vizitator și coduri. Un cod fără creator este un cod general.',
      columns: {
        campaign: { head: 'Campanie', note: 'Campania de care ține.' },
        creator: { head: 'Creator', note: 'Gol pentru postările tale și pentru codurile generale.' },
        placement: { head: 'Plasare', note: 'Unde apare linkul sau codul.' },
        address: { head: 'Adresă', note: 'Pagina, începând cu https://, fără parametri utm_.' },
        source: { head: 'Sursă', note: 'Rețeaua, de exemplu instagram.' },
        medium: { head: 'Mediu', note: 'De exemplu influencer, story, bio, paid.' },
        campaignTag: { head: 'Campania din link', note: 'Un nume scurt, de exemplu reduceri_primavara.' },
        content: {
          head: 'Conținut',
          note: 'Ce deosebește linkurile între ele, de obicei numele creatorului.',
        },
        link: {
          head: 'Linkul final',
          note: 'Pe acesta îl dai mai departe. Cu litere mici; spațiile devin _.',
        },
        code: { head: 'Cod', note: 'Codul de reducere așa cum îl scriu clienții.' },
        starts: { head: 'Începe', note: 'Prima zi în care este valabil.' },
        ends: { head: 'Se termină', note: 'Ultima zi în care este valabil.' },
        clicks: { head: 'Clicuri', note: 'Clicurile numărate de rețea sau de serviciul de linkuri.' },
        sessions: {
          head: 'Sesiuni',
          note: 'Vizitele numărate de analiza web pentru link; de regulă mai puține decât clicurile. Țin locul clicurilor acolo unde acestea nu au fost numărate.',
        },
        owner: { head: 'Al cui', note: 'Campania și creatorul linkului, pentru fila Creatori.' },
      },
    },
    orders: {
      tab: 'Comenzi',
      purpose:
        'Comenzile magazinului, completate prin „Importă un fișier”. Numele și adresele clienților nu se păstrează niciodată.',
      columns: {
        number: { head: 'Comandă', note: 'Numărul comenzii în magazin.' },
        date: { head: 'Data', note: 'Ziua, după calendarul magazinului.' },
        campaign: { head: 'Campanie', note: 'Campania pentru care s-a importat fișierul.' },
        netRevenue: {
          head: 'Venituri nete',
          note: 'Totalul minus rambursările; 0 pentru o comandă nevalidă. Venituri, nu profit.',
        },
        code: { head: 'Cod', note: 'Codul de reducere așa cum l-a exportat magazinul.' },
        link: {
          head: 'Sursa linkului',
          note: 'De unde a venit vizitatorul, așa cum a exportat-o magazinul.',
        },
        creator: { head: 'Creator', note: 'Creatorul cu care s-a potrivit comanda.' },
        matchedBy: { head: 'Potrivită prin', note: 'Prin cod, prin link, prin amândouă; sau de ce nu.' },
        customer: { head: 'Client', note: 'Nou sau recurent, dacă fișierul o precizează.' },
        status: { head: 'Stare', note: 'Comenzile anulate, refuzate și de test nu aduc venituri.' },
        remark: { head: 'Observație', note: 'Cu cuvintele tale. Un import nu o schimbă niciodată.' },
        further: {
          head: 'Alte comenzi',
          note: 'Câte comenzi în afară de prima reprezintă rândul; gol unde este o singură comandă.',
        },
        key: { head: 'Cheie', note: 'După ce se recunoaște comanda când este importată din nou.' },
        sharers: {
          head: 'Împărțită între',
          note: 'Creatorii care împart comanda, după regula aleasă la import.',
        },
        share: { head: 'Parte din comandă', note: 'Partea fiecăruia din această comandă.' },
        shareRevenue: { head: 'Parte din venituri', note: 'Partea fiecăruia din veniturile nete.' },
      },
    },
    returns: {
      tab: 'Încasări',
      purpose:
        'Ce a adus campania pe lângă comenzile importate: vânzări introduse manual, clienți potențiali, abonați, rezervări, conținut.',
      columns: {
        date: { head: 'Data', note: 'Ziua în care a intrat.' },
        campaign: {
          head: 'Campanie',
          note: 'Campania care a adus-o. Un rând fără campanie nu intră în niciun calcul.',
        },
        creator: { head: 'Creator', note: 'Doar dacă a adus-o un singur creator.' },
        kind: { head: 'Tip', note: 'Un client potențial și vânzarea care a urmat nu se numără amândouă.' },
        count: { head: 'Număr', note: 'Câte sunt.' },
        valueEach: {
          head: 'Valoare unitară',
          note: 'Cât valorează una. Gol: valoarea din planul campaniei, marcată ca estimată.',
        },
        valueUsed: { head: 'Valoarea folosită', note: 'Valoarea introdusă de tine, altfel cea din plan.' },
        value: { head: 'Valoare', note: 'număr × valoarea folosită' },
        label: { head: 'De unde știm', note: 'Introdus manual: de tine. Estimat: luat din plan.' },
        remark: { head: 'Observație', note: 'Cu cuvintele tale.' },
      },
    },
  },
};
