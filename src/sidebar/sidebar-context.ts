import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MetricName } from '../core/metrics/index.ts';
import type { ReplyOf, State } from '../core/sidebar-api.ts';
import type { InterfaceTexts } from '../i18n/interface-texts.ts';

/** Said once, on arriving at a screen. */
export interface Notice {
  kind: 'good' | 'watch';
  text: string;
}

export type Screen =
  | { name: 'home'; notice?: Notice }
  | { name: 'language' }
  | { name: 'campaign' }
  | { name: 'example' }
  | { name: 'built'; reply: ReplyOf<'buildCampaign'>; isExample: boolean }
  /** `campaign`: the id of the one that is meant, where the way here has told. */
  | { name: 'import'; campaign?: string }
  | { name: 'report'; campaign?: string }
  /** `sought`: what the finder was asked, so that the way back leads to the same answers. */
  | { name: 'functions'; sought?: string }
  | { name: 'function'; metric: MetricName; sought: string };

/** What every screen works with. */
export interface Sidebar {
  state: State;
  texts: InterfaceTexts;
  /** BCP 47, from the spreadsheet: how numbers, money and dates are written. */
  locale: string;
  /** Every reply that carries the state hands it in here. */
  setState(state: State): void;
  go(screen: Screen): void;
}

export const SidebarContext = createContext<Sidebar | null>(null);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (sidebar === null) throw new Error('useSidebar is called outside SidebarContext');
  return sidebar;
}
