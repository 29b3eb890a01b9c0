import { fold } from '../../codes/normalise-code.ts';

/** The names under which analytics lists one and the same network. */
const NETWORKS: Readonly<Record<string, readonly string[]>> = {
  instagram: ['ig', 'insta', 'instagram', 'instagram.com', 'l.instagram.com', 'lm.instagram.com'],
  facebook: [
    'fb',
    'facebook',
    'facebook.com',
    'm.facebook.com',
    'l.facebook.com',
    'lm.facebook.com',
    'fb.com',
  ],
  threads: ['threads', 'threads.net', 'threads.com', 'l.threads.net', 'l.threads.com'],
  tiktok: ['tiktok', 'tik-tok', 'tt', 'tiktok.com', 'vm.tiktok.com'],
  youtube: ['yt', 'youtube', 'youtube.com', 'm.youtube.com', 'youtu.be'],
  x: ['x', 'x.com', 'twitter', 'twitter.com', 't.co', 'mobile.twitter.com'],
  pinterest: ['pinterest', 'pinterest.com', 'pin.it'],
  linkedin: ['linkedin', 'linkedin.com', 'lnkd.in'],
  snapchat: ['snapchat', 'snapchat.com', 'snap'],
  whatsapp: ['whatsapp', 'wa', 'wa.me', 'web.whatsapp.com'],
};

const NETWORK_OF = new Map(
  Object.entries(NETWORKS).flatMap(([network, names]) => names.map((name) => [fold(name), network] as const)),
);

/**
 * The network a link's source stands for (`IG`, `l.instagram.com` → instagram); any other source in lower case, without
 * `www.`. For grouping: the raw value stays what is shown.
 */
export function linkSource(source: string): string {
  const bare = fold(source)
    .trim()
    .replace(/^WWW\./, '');
  return NETWORK_OF.get(bare) ?? bare.toLowerCase();
}
