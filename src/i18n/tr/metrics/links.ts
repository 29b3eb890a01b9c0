import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const links = {
  UTMLINK: {
    title: 'Takip bağlantısı',
    summary: 'Web analiz aracınıza ziyaretçinin nereden geldiğini söyleyen bağlantı.',
    formulaInWords: 'bağlantı + utm_source + utm_medium + utm_campaign [+ utm_content + utm_term + utm_id]',
    pitfall:
      "Sosyal ağı source'a, içerik üreticisini content'e yazın: source'ta içerik üreticisinin adı olursa Google Analytics trafiği hiçbir kanala atamaz.",
    params: {
      url: 'Bağlantının açacağı sayfa, http:// ya da https:// ile.',
      source: 'Sosyal ağ, örneğin instagram.',
      medium: 'Trafik türü, örneğin influencer.',
      campaign: 'Kampanya, örneğin bahar_indirimi.',
      content: 'İçerik üreticisi ya da yerleşim, örneğin story.',
      term: 'Anahtar kelime.',
      id: 'Kampanyanın başka bir sistemdeki numarası.',
    },
  },
  UTMVALUE: {
    title: 'Bağlantıdaki parametre',
    summary: 'Bir bağlantıdan, kaynağı ya da kampanyası gibi tek bir parametreyi okur.',
    formulaInWords: 'parametrenin kodu çözülmüş değeri; bağlantıda yoksa boş',
    pitfall:
      'Değerler web analizinde büyük-küçük harfe duyarlıdır: Instagram ile instagram orada iki ayrı kaynaktır.',
    params: {
      url: 'Dışa aktarılan dosyadaki bağlantı, yol ya da açılış sayfası.',
      parameter: 'Hangisi: source, medium, campaign, content, term, id ya da tam adıyla başka bir parametre.',
    },
  },
  PROMOCODE: {
    title: 'İndirim kodu',
    summary: 'İçerik üreticisinin kullanıcı adından ve indirimden oluşturulan indirim kodu.',
    formulaInWords: 'kullanıcı adının harf ve rakamları, büyük harfle + tam sayı yüzde',
    pitfall:
      'Aynı kodu mağazada da tanımlayın ve her içerik üreticisine kendi kodunu verin: ortak bir kodun kimden geldiği ayırt edilemez.',
    params: {
      handle: 'Kullanıcı adı, @ ile ya da @ olmadan.',
      percent: 'İndirim, tam sayı yüzde olarak, örneğin 15%.',
    },
  },
  CODEMATCH: {
    title: 'Kodun sahibi',
    summary: 'Bir siparişin kodunu kod listesinde bulur; kodu ya da sahibini yazar.',
    formulaInWords:
      'siparişteki kodlardan listede bulunan ilkinin sahibi; hiçbiri yoksa "no match" (eşleşme yok)',
    pitfall: 'Benzeyen kod (0 yerine O, eksik tire) eşleşme değildir: tahmin etmek yerine listeyi düzeltin.',
    params: {
      code: 'Siparişteki kod; birden çoksa virgülle ayrılmış olabilir.',
      codes: 'Kod listeniz.',
      owners: 'Her kodun sahibi, aynı sırayla; verilmezse listedeki kod yazılır.',
    },
  },
  CODEREVENUE: {
    title: 'Kodun cirosu',
    summary: 'Bir indirim kodunu taşıyan siparişlerin tutarını toplar, her siparişi bir kez sayar.',
    formulaInWords: 'kodu taşıyan siparişlerin tutar toplamı, her siparişin ilk satırıyla',
    pitfall: 'İki kodlu bir sipariş ikisi için de sayılır: tüm kodların toplamı ciroyu aşabilir.',
    params: {
      ordernumbers: 'Sipariş numaraları; bir sipariş birkaç satır tutabilir.',
      codes: 'Her satırın kodu, dışa aktarıldığı gibi.',
      amounts: 'Siparişin tutarı, iadeler düşüldükten sonra.',
      code: 'Tutarı toplanacak kod.',
    },
  },
} satisfies Partial<MetricTexts>;
