export interface ChannelsTexts {
  section: string;
  hint: string;
  heads: {
    name: string;
    spend: string;
    revenue: string;
    customers: string;
    cpa: string;
    roas: string;
    roi: string;
    ltvCac: string;
    source: string;
  };
  notes: { revenue: string; customers: string; roas: string; ltvCac: string };
}
