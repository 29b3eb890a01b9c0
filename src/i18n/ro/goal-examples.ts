import type { GoalExamples } from '../../core/plans/campaign/goal-texts.ts';

export const goalExamplesRo: GoalExamples = {
  onlineShop: {
    sales: '60 de comenzi în iunie din linkurile din story-uri și codurile de reducere ale creatorilor',
    leads: '40 de cereri angro în trei luni din clicuri pe link',
    signUps: '300 de înscrieri la newsletter în patru săptămâni din linkul din bio',
    content: '12 Reels de produs licențiate în două luni, pentru paginile de produs și reclame',
    awareness: '50.000 de persoane atinse în săptămâna lansării, dintre care 750 intră în magazin',
  },
  b2b: {
    sales: '5 clienți noi în acest trimestru din cereri de demonstrație venite de pe LinkedIn',
    leads: '25 de cereri de demonstrație calificate pe lună din broșuri și clicuri pe link',
    signUps: '80 de înscrieri la proba gratuită în șase săptămâni din linkurile din postările creatorilor',
    content: '6 povești video ale clienților în trei luni, licențiate pentru echipa de vânzări',
    awareness: '30.000 de persoane din domeniu atinse într-o lună, dintre care 300 deschid broșura',
  },
  premises: {
    sales: '90 de cumpărături în magazin în mai cu codul din story-uri',
    leads: '20 de teste de condus pe lună, programate prin DM și butonul de apel',
    signUps: '200 de carduri de fidelitate în două luni din linkul din bio și afișul de la casă',
    content: '15 fotografii și Reels cu magazinul făcute de vizitatori într-o lună, cu drept de reutilizare',
    awareness: '20.000 de persoane din apropiere atinse într-o lună, dintre care 100 vin în magazin',
  },
  courses: {
    sales: '30 de locuri vândute până la sfârșitul săptămânii webinarului din linkurile din story-uri',
    leads: '20 de clienți potențiali calificați pentru coaching pe lună din DM-uri și clicuri pe link',
    signUps: '400 de înscrieri la webinar în două săptămâni din Reels și linkul din bio',
    content: '10 povești video de succes ale cursanților în trei luni, licențiate pentru reclame',
    awareness: '40.000 de persoane atinse în două săptămâni, dintre care 600 deschid pagina webinarului',
  },
  affiliate: {
    sales: '80 de vânzări pe lună la comerciant: 4.000 de clicuri, 2% cumpără, comision de 12 fiecare',
    leads: '50 de clienți potențiali pe lună pentru partener din clicuri pe link, comision de 8 fiecare',
    signUps: '250 de înscrieri pe lună la newsletterul cu oferte săptămânale din linkul din bio',
    content: '8 teste video de produs în două luni care continuă să aducă comision',
    awareness: '60.000 de persoane atinse într-o lună, dintre care 3.000 merg mai departe la comerciant',
  },
  services: {
    sales: '6 clienți noi pe trimestru din apeluri și formulare de contact',
    leads: '20 de clienți potențiali calificați pe lună din apeluri, formulare și DM-uri',
    signUps: '120 de programări la prima discuție gratuită în trei luni din linkul din bio',
    content: '10 videoclipuri înainte-și-după în două luni, cu acordul clienților, pentru site și reclame',
    awareness: '15.000 de persoane din regiune atinse într-o lună, dintre care 150 sună sau scriu',
  },
  creator: {
    sales: '4 colaborări plătite pe trimestru, câte 800 fiecare, din solicitările brandurilor',
    leads: '10 solicitări pe lună de la branduri potrivite prin linkul din media kit',
    signUps: '500 de abonați la newsletter în trei luni, fiecare aducând 1 pe lună',
    content: '12 materiale licențiate brandurilor într-un trimestru, câte 250 fiecare',
    awareness: '100.000 de persoane atinse într-o lună, dintre care 2.000 dau clic pe linkul din bio',
  },
};
