import { useEffect, useState } from 'preact/hooks';
import { isRightToLeft, languageOf } from '../core/language.ts';
import type { State } from '../core/sidebar-api.ts';
import { INTERFACE_TEXTS } from '../i18n/interface-texts.ts';
import { CampaignScreen } from './campaign/campaign-screen.tsx';
import { intlLocale } from './formats.ts';
import { FunctionScreen } from './functions/function-screen.tsx';
import { FunctionsScreen } from './functions/functions-screen.tsx';
import { ImportScreen } from './imports/import-screen.tsx';
import { BuiltScreen } from './screens/built-screen.tsx';
import { ExampleScreen } from './screens/example-screen.tsx';
import { HomeScreen } from './screens/home-screen.tsx';
import { LanguageScreen } from './screens/language-screen.tsx';
import { ReportScreen } from './screens/report-screen.tsx';
import { type Screen, SidebarContext } from './sidebar-context.ts';
import { Start } from './start.tsx';

export function App() {
  const [state, setState] = useState<State | null>(null);
  const [screen, go] = useState<Screen>({ name: 'home' });
  // The browser's language until the spreadsheet has said its own.
  const language = state?.language ?? languageOf(navigator.language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  }, [language]);

  const texts = INTERFACE_TEXTS[language];
  if (state === null) return <Start texts={texts} setState={setState} />;
  return (
    <SidebarContext.Provider value={{ state, texts, locale: intlLocale(state.locale), setState, go }}>
      {shown(screen)}
    </SidebarContext.Provider>
  );
}

function shown(screen: Screen) {
  switch (screen.name) {
    case 'home':
      return <HomeScreen notice={screen.notice} />;
    case 'language':
      return <LanguageScreen />;
    case 'campaign':
      return <CampaignScreen />;
    case 'built':
      return <BuiltScreen reply={screen.reply} isExample={screen.isExample} />;
    case 'example':
      return <ExampleScreen />;
    case 'import':
      return <ImportScreen campaign={screen.campaign} />;
    case 'report':
      return <ReportScreen campaign={screen.campaign} />;
    case 'functions':
      return <FunctionsScreen sought={screen.sought} />;
    case 'function':
      return <FunctionScreen key={screen.metric} name={screen.metric} sought={screen.sought} />;
  }
}
