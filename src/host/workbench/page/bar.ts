import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  SPREADSHEET_LOCALES,
  type SpreadsheetLocale,
} from '../choices.ts';
import { button, element } from './messages.ts';
import { LANGUAGE_NAMES, type Texts } from './texts.ts';

export interface BarChoices {
  fileName: string;
  locale: SpreadsheetLocale;
  language: InterfaceLanguage;
}
export interface BarActions {
  rename(fileName: string): void;
  chooseLocale(locale: SpreadsheetLocale): void;
  chooseLanguage(language: InterfaceLanguage): void;
  download(): void;
  startAgain(): void;
}
export interface Bar {
  /** Where the spreadsheet stands with this browser, in words. */
  showSaving(state: 'saving' | 'saved' | 'failed', text: string): void;
}

/** The slim line above the spreadsheet: what is open, how it is set, and what can be done with the whole of it. */
export function fillBar(bar: HTMLElement, texts: Texts, choices: BarChoices, actions: BarActions): Bar {
  const fileName = element('input', 'file-name');
  fileName.value = choices.fileName;
  fileName.placeholder = texts.untitled;
  fileName.setAttribute('aria-label', texts.fileName);
  fileName.addEventListener('change', () => actions.rename(fileName.value.trim()));

  const saving = element('span', 'saving');

  bar.append(
    element('strong', 'product', 'Throughline'),
    fileName,
    saving,
    element('span', 'space'),
    choice(texts.locale, SPREADSHEET_LOCALES, choices.locale, (locale) => locale, actions.chooseLocale),
    choice(
      texts.language,
      INTERFACE_LANGUAGES,
      choices.language,
      (code) => LANGUAGE_NAMES[code],
      actions.chooseLanguage,
    ),
    button(texts.startAgain, actions.startAgain, undefined, 'push'),
    button(texts.download, actions.download, undefined, 'push primary'),
  );
  return {
    showSaving: (state, text) => {
      saving.dataset.state = state;
      saving.textContent = text;
    },
  };
}

function choice<T extends string>(
  label: string,
  values: readonly T[],
  chosen: T,
  nameOf: (value: T) => string,
  choose: (value: T) => void,
): HTMLElement {
  const field = element('label', 'choice');
  const select = element('select');
  for (const value of values) select.append(new Option(nameOf(value), value, false, value === chosen));
  select.addEventListener('change', () => choose(select.value as T));
  field.append(element('span', 'choice-label', label), select);
  return field;
}
