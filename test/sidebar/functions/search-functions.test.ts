import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/core/language.ts';
import { METRIC_NAMES, type MetricName } from '../../../src/core/metrics/index.ts';
import { translatedMetricTexts } from '../../../src/i18n/metric-texts.ts';
import { searchFunctions } from '../../../src/sidebar/functions/search-functions.ts';

/** As people would type it, none of them a title, and few of them a question that is listed. */
const QUESTIONS: Record<Language, [asked: string, expected: MetricName][]> = {
  en: [
    ['what is a lead worth?', 'LEADVALUE'],
    ['was it worth it', 'ROI'],
    ['cost per click', 'CPC'],
    ['how much does one click cost me', 'CPC'],
    ['how much should I pay the influencer', 'MAXFEE'],
    ['are those followers bought?', 'REALFOLLOWERS'],
    ['which of two creators converts better', 'CHANCEBETTER'],
    ['how many sales until break even', 'BREAKEVENORDERS'],
    ['engagement rate reels', 'ERVIEWS'],
    ['engagment rate', 'ERFOLLOWERS'],
    ['value of a newsletter subscriber', 'SUBSCRIBERVALUE'],
    ['what did my hours cost', 'TIMECOST'],
    ['earnings per hour', 'HOURLYRETURN'],
    ['customer lifetime value', 'CLV'],
    ['make a utm link for my bio', 'UTMLINK'],
    ['coupon code for a creator', 'PROMOCODE'],
    ['revenue per discount code', 'CODEREVENUE'],
    ['why was the ROI so bad', 'ROIDRIVERS'],
    ['when will I get my money back', 'PAYBACKDAYS'],
    ['confidence interval conversion', 'CVRINTERVAL'],
    ['cpm', 'CPM'],
    ['roi gross', 'ROIGROSS'],
  ],
  tr: [
    ['bir lead ne kadar eder', 'LEADVALUE'],
    ['potansiyel müşterinin değeri ne', 'LEADVALUE'],
    ['değdi mi', 'ROI'],
    ['tıklama başına maliyet', 'CPC'],
    ['tiklama maliyeti', 'CPC'],
    ['influencera kaç para vermeliyim', 'MAXFEE'],
    ['sahte takipçiler', 'REALFOLLOWERS'],
    ['hangi üretici daha iyi dönüştürüyor', 'CHANCEBETTER'],
    ['kaç satışta başa baş noktası', 'BREAKEVENORDERS'],
    ['etkileşim oranı', 'ERFOLLOWERS'],
    ['saatte kaç para kazandım', 'HOURLYRETURN'],
    ['müşterinin yaşam boyu değeri', 'CLV'],
    ['takip linki', 'UTMLINK'],
    ['indirim kodu oluştur', 'PROMOCODE'],
    ['satış başına ne ödedim', 'CPA'],
    ['yatırım getirisi', 'ROI'],
  ],
  ro: [
    ['cât valorează un lead?', 'LEADVALUE'],
    ['a meritat?', 'ROI'],
    ['cost pe clic', 'CPC'],
    ['cat costa un click', 'CPC'],
    ['cât să plătesc unui influencer', 'MAXFEE'],
    ['urmăritori cumpărați', 'REALFOLLOWERS'],
    ['care creator convertește mai bine', 'CHANCEBETTER'],
    ['câte vânzări ca să ies pe zero', 'BREAKEVENORDERS'],
    ['rata de implicare', 'ERFOLLOWERS'],
    ['cât câștig pe oră', 'HOURLYRETURN'],
    ['valoarea clientului pe viață', 'CLV'],
    ['link de urmărire pentru bio', 'UTMLINK'],
    ['cod de reducere pentru creator', 'PROMOCODE'],
    ['coșul mediu de cumpărături', 'AOV'],
    ['randamentul reclamelor', 'ROAS'],
  ],
  he: [
    ['כמה שווה ליד?', 'LEADVALUE'],
    ['האם זה היה שווה את זה', 'ROI'],
    ['עלות לקליק', 'CPC'],
    ['כמה עולה לי קליק', 'CPC'],
    ['כמה לשלם למשפיען', 'MAXFEE'],
    ['עוקבים מזויפים', 'REALFOLLOWERS'],
    ['איזה יוצר ממיר טוב יותר', 'CHANCEBETTER'],
    ['כמה מכירות עד נקודת איזון', 'BREAKEVENORDERS'],
    ['שיעור המעורבות', 'ERFOLLOWERS'],
    ['כמה הרווחתי בשעה', 'HOURLYRETURN'],
    ['שווי לקוח לאורך זמן', 'CLV'],
    ['קישור מעקב לביו', 'UTMLINK'],
    ['קוד הנחה ליוצר', 'PROMOCODE'],
    ['סל קנייה ממוצע', 'AOV'],
    ['החזר על ההשקעה', 'ROI'],
  ],
};

describe.each(LANGUAGES)('searchFunctions in %s', (language) => {
  it.each(QUESTIONS[language])('%s → %s', (asked, expected) => {
    expect(searchFunctions(asked, language).slice(0, 3)).toContain(expected);
  });

  it('finds every function first by its name, in any case', () => {
    for (const name of METRIC_NAMES) {
      expect(searchFunctions(name, language)[0]).toBe(name);
      expect(searchFunctions(name.toLowerCase(), language)[0]).toBe(name);
    }
  });

  it('finds every function among the first by its title', () => {
    if (language === 'en') return;
    const missed = METRIC_NAMES.filter((name) => {
      const { title } = translatedMetricTexts[language][name];
      return !searchFunctions(title, language).slice(0, 3).includes(name);
    });
    expect(missed).toEqual([]);
  });

  it('answers anything with functions, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (typed) => {
        const found = searchFunctions(typed, language);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((name) => METRIC_NAMES.includes(name))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('searchFunctions', () => {
  it.each(['', '   ', '?', 'qqqqq'])('finds nothing for %j', (typed) => {
    expect(searchFunctions(typed, 'en')).toEqual([]);
  });

  it('finds while a name is typed', () => {
    expect(searchFunctions('RO', 'en').slice(0, 2)).toEqual(['ROI', 'ROAS']);
    expect(searchFunctions('BREAKEVENO', 'en')[0]).toBe('BREAKEVENORDERS');
  });
});
