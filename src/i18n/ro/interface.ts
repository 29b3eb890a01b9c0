import type { InterfaceTexts } from '../en/interface.ts';
import { callProblemsRo } from './call-problems.ts';
import { fileProblemsRo } from './file-problems.ts';
import { attributionInterfaceRo } from './interface-attribution.ts';
import { campaignInterfaceRo } from './interface-campaign.ts';
import { functionsInterfaceRo } from './interface-functions.ts';
import { importsInterfaceRo } from './interface-imports.ts';
import { mappingInterfaceRo } from './interface-mapping.ts';
import { ordersInterfaceRo } from './interface-orders.ts';

export const interfaceRo: InterfaceTexts = {
  ...campaignInterfaceRo,
  ...functionsInterfaceRo,
  ...importsInterfaceRo,
  ...mappingInterfaceRo,
  ...ordersInterfaceRo,
  ...attributionInterfaceRo,
  problems: { ...callProblemsRo, ...fileProblemsRo },

  shell: {
    loading: 'Se citește foaia de calcul',
    slow: 'Durează mai mult decât de obicei. Dacă ești conectat la mai multe conturi Google în acest browser, Google poate să nu răspundă deloc: deschide foaia de calcul într-o fereastră privată, cu un singur cont.',
    broughtUpToDate:
      'Filele au fost actualizate, cu rândurile, obiectivul, planul și pâlnia ta. Cele de dinainte sunt păstrate alături, cu tot ce ai mai completat, de exemplu „{tab}”; nu se mai numără nicăieri.',
    back: 'Înapoi',
    home: 'Înapoi la început',
    next: 'Continuă',
    cancel: 'Anulează',
    tryAgain: 'Încearcă din nou',
    detail: 'Detaliu tehnic',
    steps: 'Pași',
    campaign: 'Campanie',
    stepDone: 'gata',
    optional: 'opțional',
    errorCount: 'Câmpuri de corectat: {count}',
    language: 'Limba: {language}',
  },

  home: {
    emptyTitle: 'Arată ce aduc campaniile tale',
    emptyLead:
      'Throughline construiește filele unei campanii, potrivește comenzile magazinului cu creatorii și arată rentabilitatea fiecăruia.',
    private: 'Nimic nu iese din această foaie de calcul.',
    title: 'Campaniile tale',
    exampleBadge: 'Exemplu',
    reportBadge: 'Raport gata',
    nextTitle: 'Ce urmează',
    nextCreators:
      'Trece creatorii în fila „Creatori”, cu codul de reducere sau linkul fiecăruia. După ele se potrivesc comenzile.',
    nextCreatorsAction: 'I-am trecut',
    nextCreatorsNone:
      'În fila „Creatori” nu este încă niciun creator. Scrie câte unul pe fiecare rând: numele și un cod sau un link.',
    nextOrders: 'Importă comenzile magazinului, ca să poată fi potrivite cu creatorii.',
    nextReport:
      'Construiește raportul pentru „{campaign}”: toți creatorii comparați, cu rentabilitatea fiecăruia.',
    nextOwn: 'Ai văzut cum funcționează. Construiește o campanie a ta.',
    nextMore: 'Importă comenzi mai noi oricând le ai: rapoartele se actualizează singure.',
    otherTitle: 'Alte acțiuni',
    buildCampaign: 'Construiește o campanie',
    importFile: 'Importă un fișier',
    buildReport: 'Construiește raportul pentru brand',
    addExample: 'Adaugă un exemplu',
    addExampleHelp:
      'O campanie pentru tipul tău de afacere, cu toate cifrele completate. O poți elimina într-un singur pas.',
    addingExample: 'Se adaugă exemplul',
    removeExample: 'Elimină datele de exemplu',
    removeQuestion:
      'Elimini toate filele și rândurile de exemplu? Campaniile și rândurile tale rămân așa cum sunt.',
    removeConfirm: 'Elimină-le',
    removeKeep: 'Păstrează-le',
    removingExample: 'Se elimină datele de exemplu',
    exampleRemoved: 'Datele de exemplu au fost eliminate.',
  },

  language: {
    title: 'Limba',
    lead: 'Pentru această bară laterală și filele construite de acum înainte. Filele existente își păstrează limba.',
    choose: 'Folosește această limbă',
    saving: 'Se schimbă limba',
  },

  built: {
    campaignTitle: 'Campania este gata',
    campaignLead: 'Fila „{tab}” este deschisă. Completează celulele galbene; cele gri se calculează singure.',
    thereTitle: 'Această campanie există deja',
    thereLead: 'Fila „{tab}” este deschisă. Nu lipsea nimic și nu s-a schimbat nimic.',
    exampleTitle: 'Exemplul a fost adăugat',
    exampleLead:
      'Fila „{tab}” este deschisă. Răspunsul este sus; sub el sunt obiectivul, pâlnia și motivele. Apasă pe o cifră ca să-i vezi formula.',
    created: 'File construite',
    kept: 'Existau deja, au rămas neschimbate',
    next: 'Ce urmează',
    nextCreators: 'Trece creatorii, cu codurile și linkurile lor, în fila „Creatori”.',
    nextOrders: 'Importă comenzile din magazin.',
  },

  report: {
    title: 'Construiește un raport',
    already: 'Campania are deja un raport',
    open: 'Deschide-l',
    openHelp: 'Se actualizează singur cu comenzile noi.',
    beside: 'Construiește altul alături',
    besideHelp: 'Raportul existent rămâne așa cum este.',
    openReport: 'Deschide raportul',
    build: 'Construiește raportul',
    building: 'Se construiește raportul',
    opening: 'Se deschide raportul',
    noOrders: 'Încă nu sunt comenzi importate, deci raportul va arăta doar costurile.',
    noCampaign: 'Un raport are nevoie de o campanie. Construiește mai întâi una.',
    builtTitle: 'Raportul este gata',
    openedTitle: 'Raportul este deschis',
    builtLead:
      'Este în fila „{tab}”. Cifrele sunt formule: dă clic pe o celulă ca să vezi de unde vine un număr.',
    kind: 'Ce raport',
    brand: 'Pentru brand',
    brandHelp: 'Toți creatorii comparați și cu cine merită să colaborezi din nou.',
    creator: 'Pentru trimis de un creator',
    creatorHelp: 'O pagină despre un creator, pentru un brand.',
    who: 'Creator',
    alreadyOn: 'Creatorul acesta are deja un raport',
    language: 'Limba raportului',
    choices: 'Alege creatorii și zilele',
    chooseDays: 'Alege zilele',
    compared: 'Creatori de comparat',
    noneChosen: 'Alege cel puțin un creator.',
    firstDay: 'Prima zi',
    lastDay: 'Ultima zi',
    daysHelp: 'Lăsate goale, se numără toate zilele. Zilele se pot schimba mai târziu în raport.',
    copy: 'Fă o copie de trimis',
    copyHelp: 'O filă cu valori în locul formulelor. Raportul rămâne așa cum este.',
    copying: 'Se copiază raportul',
    copied: 'Copia este în fila „{tab}”.',
  },
};
