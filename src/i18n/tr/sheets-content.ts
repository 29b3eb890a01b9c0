import type { ContentTexts } from '../../core/plans/content/content-texts.ts';

export const contentSheetTr: ContentTexts = {
  tab: 'İçerikler',
  purpose: 'Her gönderi, Reels videosu ve hikâye için bir satır; sosyal ağın gösterdiği rakamlarla.',
  columns: {
    date: { head: 'Tarih', note: 'Yayımlandığı gün.' },
    campaign: {
      head: 'Kampanya',
      note: 'Hangi kampanyaya ait olduğu. Kampanyası olmayan satır hiçbir yerde sayılmaz.',
    },
    creator: { head: 'İçerik üreticisi', note: 'Kimin yayımladığı. Kendi paylaşımlarınızda boş bırakın.' },
    format: {
      head: 'Biçim',
      note: 'Reels, hikâye, gönderi, canlı yayın veya diğer: biçimler buna göre karşılaştırılır.',
    },
    promotion: {
      head: 'Tanıtım',
      note: 'Organik ya da gösterimi için para harcandıysa ücretli. Öne çıkarılan gönderinin iki bölümünü iki satıra yazın.',
    },
    link: { head: 'Bağlantı', note: 'İçeriği yeniden bulmak için adresi.' },
    capturedAt: {
      head: 'Rakamların tarihi',
      note: 'Rakamları aldığınız gün: rakamlar büyür, bu yüzden aynı yaştaki içerikleri karşılaştırın.',
    },
    reach: {
      head: 'Erişim',
      note: 'Kaç kişinin gördüğü. Birden çok içerikte aynı kişiler yeniden sayılır.',
    },
    views: { head: 'Görüntüleme', note: 'Görüntüleme veya gösterim: kaç kez gösterildiği.' },
    likes: { head: 'Beğeni', note: 'Bir sayı, örneğin 1200.' },
    comments: { head: 'Yorum', note: 'Bir sayı.' },
    shares: { head: 'Paylaşım', note: 'Bir sayı; mesajla gönderimler dâhil.' },
    saves: { head: 'Kaydetme', note: 'Bir sayı.' },
    engagements: { head: 'Etkileşim', note: 'beğeni + yorum + paylaşım + kaydetme' },
    clicks: {
      head: 'Bağlantı tıklaması',
      note: 'İçerikteki bağlantıya tıklamalar: hikâye, biyografi bağlantısı, reklam.',
    },
    newFollowers: { head: 'Yeni takipçi', note: 'Sosyal ağın bu içeriğe yazdığı takipçiler.' },
    positive: { head: 'Olumlu', note: 'Olumlu yorumlar; elle sayılır.' },
    neutral: { head: 'Nötr', note: 'Ne olumlu ne olumsuz yorumlar; elle sayılır.' },
    negative: { head: 'Olumsuz', note: 'Olumsuz yorumlar; elle sayılır.' },
    quote: { head: 'Alıntı', note: 'Göstermeye değer bir yorum; yazanın adı olmadan.' },
    reusable: { head: 'Yeniden kullanılır', note: 'İçeriği gerçekten yeniden kullanacaksanız Evet.' },
    licensed: { head: 'Lisanslı', note: 'İçerik üreticisi yazılı izin verdiyse Evet.' },
    replacementCost: {
      head: 'Yerine koyma maliyeti',
      note: 'Böyle bir içeriği başka yoldan üretmenin maliyeti, kampanyanın para biriminde.',
    },
    contentValue: {
      head: 'İçerik değeri',
      note: 'Hem yeniden kullanılabilir hem lisanslı içeriğin yerine koyma maliyeti. Kendiliğinden getiri sayılmaz: saymak için Getiriler’e “Yeniden kullanılabilir içerik” türünde tek bir satır ekleyin.',
    },
    key: { head: 'Anahtar', note: 'Rakamlar yeniden içe aktarıldığında içerik bununla tanınır.' },
  },
};
