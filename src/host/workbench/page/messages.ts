import type { Texts } from './texts.ts';

export type MessageKind = 'info' | 'warning' | 'error';

/** Short messages over the page, and questions that wait for an answer. */
export interface Messages {
  /** Stays until it is closed when it is an error, some seconds otherwise. */
  show(text: string, kind?: MessageKind): void;
  /** True when the person chose the affirmative button. */
  ask(question: string, yes?: string): Promise<boolean>;
}

const SHOWN_FOR_MS = 6000;

export function pageMessages(area: HTMLElement, texts: Texts): Messages {
  function show(text: string, kind: MessageKind = 'info'): void {
    const message = element('div', `message ${kind}`);
    message.append(
      element('span', '', text),
      button('×', () => message.remove(), texts.close, 'close'),
    );
    area.append(message);
    if (kind !== 'error') setTimeout(() => message.remove(), SHOWN_FOR_MS);
  }

  function ask(question: string, yes: string = texts.ok): Promise<boolean> {
    const dialog = element('dialog', 'question');
    const buttons = element('div', 'buttons');
    buttons.append(
      button(yes, () => dialog.close('yes'), undefined, 'push primary'),
      button(texts.cancel, () => dialog.close(), undefined, 'push'),
    );
    dialog.append(element('p', '', question), buttons);
    document.body.append(dialog);
    dialog.showModal();
    return new Promise((resolve) => {
      dialog.addEventListener('close', () => {
        dialog.remove();
        resolve(dialog.returnValue === 'yes');
      });
    });
  }
  return { show, ask };
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

export function button(text: string, press: () => void, label?: string, className = ''): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  if (label) made.setAttribute('aria-label', label);
  made.addEventListener('click', press);
  return made;
}
