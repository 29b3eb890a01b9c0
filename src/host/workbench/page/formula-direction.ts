/** In the editors a text runs as its letters do; a formula runs from left to right whatever it begins with. */
export function keepFormulasLeftToRight(area: HTMLElement): void {
  const observer = new MutationObserver((changes) => {
    const nodes = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement));
    for (const editor of new Set(nodes.map((node) => node?.closest<HTMLElement>('.o-composer'))))
      if (editor) editor.dir = editor.textContent?.startsWith('=') ? 'ltr' : 'auto';
  });
  observer.observe(area, { subtree: true, childList: true, characterData: true });
}
