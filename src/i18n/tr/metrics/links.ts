import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const links = {
  UTMLINK: {
    title: 'Takip bağlantısı',
    summary: 'Web analizinize ziyaretçinin nereden geldiğini söyleyen bağlantı.',
    formulaInWords: 'bağlantı + utm_source + utm_medium + utm_campaign [+ utm_content + utm_term + utm_id]',
    pitfall:
      "Ağı source'a, içerik üreticisini content'e yazın: üreticinin adı source olursa Google Analytics'te kanal atanmaz.",
    params: {
      url: 'Bağlanılacak sayfa, http:// ya da https:// ile.',
      source: 'Ağ, örneğin instagram.',
      medium: 'Trafik türü, örneğin influencer.',
      campaign: 'Kampanya, örneğin spring_sale.',
      content: 'İçerik üreticisi ya da yerleşim, örneğin story.',
      term: 'Anahtar kelime.',
      id: 'Kampanyanın başka bir sistemdeki numarası.',
    },
  },
  UTMVALUE: {
    title: 'Bağlantıdaki parametre',
    summary: 'Bir bağlantıdan kaynak ya da kampanya gibi tek bir parametreyi okur.',
    formulaInWords: 'parametrenin çözülmüş değeri; bağlantıda yoksa boş',
    pitfall: 'Değerler analizde büyük-küçük harfe duyarlıdır: Instagram ile instagram orada iki kaynaktır.',
    params: {
      url: 'Dışa aktarımın verdiği bağlantı, yol ya da açılış sayfası.',
      parameter: 'Hangisi: source, medium, campaign, content, term, id ya da tam adıyla başka biri.',
    },
  },
  PROMOCODE: {
    title: 'İndirim kodu',
    summary: 'Kullanıcı adı ve indirimden, içerik üreticisinin indirim kodu.',
    formulaInWords: 'kullanıcı adının harf ve rakamları büyük harfle + tam yüzde',
    pitfall:
      'Aynı kodu mağazada da tanımlayın ve her üreticiye kendi kodunu verin: ortak kod ayırt edilemez.',
    params: {
      handle: 'Kullanıcı adı, @ ile ya da @ olmadan.',
      percent: 'İndirim, tam yüzde olarak, örneğin 15%.',
    },
  },
  CODEMATCH: {
    title: 'Kod kimin',
    summary: 'Bir siparişin kodunu kod listesinde bulur ve kodu ya da sahibini yazar.',
    formulaInWords: 'listedeki ilk kodun sahibi; hiçbiri yoksa "no match"',
    pitfall: 'Benzeyen kod (0 yerine O, eksik tire) eşleşme değildir: tahmin etmeyin, listeyi düzeltin.',
    params: {
      code: 'Siparişin taşıdığı kod; birkaçı virgülle yazılmış olabilir.',
      codes: 'Kod listeniz.',
      owners: 'Her kodun sahibi, aynı sırayla; verilmezse listedeki kod yazılır.',
    },
  },
  CODEREVENUE: {
    title: 'Bir kodun cirosu',
    summary: 'Bir indirim kodunu taşıyan siparişleri toplar, her siparişi bir kez.',
    formulaInWords: 'kodlu siparişlerin tutar toplamı, her siparişin ilk satırı',
    pitfall: 'İki kodlu sipariş ikisine de sayılır: tüm kodların toplamı ciroyu aşabilir.',
    params: {
      ordernumbers: 'Sipariş numaraları; bir sipariş birkaç satır tutabilir.',
      codes: 'Her satırın kodu, dışa aktarıldığı gibi.',
      amounts: 'Siparişin tutarı, iadelerden sonra.',
      code: 'Toplanacak kod.',
    },
  },
} satisfies Partial<MetricTexts>;
