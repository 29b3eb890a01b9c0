import { cleanLink } from '../../links/clean-link.ts';
import { readDay } from '../date-order.ts';
import type { ContentPost } from './platform-data.ts';
import { definePlatformFormat } from './platform-format.ts';
import { readCounts } from './read-counts.ts';

const COUNTS = ['views', 'reach', 'likes', 'comments', 'shares', 'saves', 'clicks', 'newFollowers'] as const;

/**
 * Meta Business Suite › Insights › Content › Export, of Instagram or Facebook, in the languages whose headers are known.
 * `Date` is the word Lifetime: the day is that of publishing. Columns that a network lacks are left out of its export.
 */
export const instagramContent = definePlatformFormat({
  id: 'instagram-content',
  kind: 'content',
  columns: {
    key: [
      'Post ID',
      'Identificação da publicação',
      'Beitrags-ID',
      'Gönderi Kimliği',
      'ID postare',
      'מזהה פוסט',
    ],
    published: [
      'Publish time',
      'Horário de publicação',
      'Veröffentlichungszeitpunkt',
      'Yayınlanma zamanı',
      'Ora publicării',
      'זמן פרסום',
    ],
    link: ['Permalink', 'Link permanente', 'Kalıcı bağlantı', 'קישור קבוע'],
    account: ['Account username', 'Page name', 'Konto-Benutzername'],
    format: ['Post type', 'Tipo de publicação', 'Beitragstyp', 'Gönderi türü', 'Tip de postare', 'סוג פוסט'],
    views: [
      'Views',
      'Impressions',
      'Plays',
      'Visualizações',
      'Aufrufe',
      'Görüntülemeler',
      'Vizualizări',
      'צפיות',
    ],
    reach: ['Reach', 'Alcance', 'Reichweite', 'Erişim', 'Acoperire', 'טווח הגעה'],
    likes: [
      'Likes',
      'Reactions',
      'Curtidas',
      '„Gefällt mir“-Angaben',
      'Beğenmeler',
      'Aprecieri',
      'סימוני לייק',
    ],
    comments: ['Comments', 'Comentários', 'Kommentare', 'Yorumlar', 'Comentarii', 'תגובות'],
    shares: ['Shares', 'Compartilhamentos', 'Geteilte Inhalte', 'Paylaşımlar', 'Distribuiri', 'שיתופים'],
    saves: ['Saves', 'Salvamentos', 'Gespeicherte Beiträge', 'Kaydetmeler', 'Salvări', 'שמירות'],
    clicks: ['Link clicks', 'Cliques no link', 'Link-Klicks'],
    newFollowers: ['Follows', 'Seguidores', 'Takipler', 'Urmăriri', 'עוקבים'],
  },
  required: ['key', 'published', 'likes', 'comments'],
  day: 'published',
  read(columns, cells, { order }) {
    const cell = (field: Parameters<typeof columns.cell>[1]): string => columns.cell(cells, field);
    const key = cell('key');
    if (key === '') return { skip: 'number-missing', value: cell('link') };
    // A spreadsheet that opened the file has rounded the id: 1.79E+16 is nobody's.
    if (/^\d(?:[.,]\d+)?e\+\d+$/i.test(key)) return { skip: 'id-rounded', value: key };
    const date = readDay(cell('published'), order);
    if (date === null) return { skip: 'date-unreadable', value: cell('published') };
    const counts = readCounts(columns, cells, COUNTS);
    if ('unreadable' in counts) return { skip: 'count-unreadable', value: String(counts.unreadable) };
    return {
      row: {
        key,
        date,
        format: formatOf(cell('format')),
        link: cleanLink(cell('link')),
        account: cell('account'),
        ...counts,
      },
    };
  },
});

function formatOf(type: string): ContentPost['format'] {
  const word = type.toLowerCase();
  if (/reel|vídeo|video/.test(word)) return 'reel';
  if (/story|stories|histori|hikâye|poveste|סטורי/.test(word)) return 'story';
  if (/live|ao vivo|canlı|שידור/.test(word)) return 'live';
  if (/image|imagem|carousel|carrossel|photo|foto|bild|album|post|görsel|תמונה/.test(word)) return 'post';
  return 'other';
}
