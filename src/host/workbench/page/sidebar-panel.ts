import { type FromFrame, type IntoFrame, isFromFrame } from './frame/messages.ts';
import { button, element } from './messages.ts';
import { reasonOf } from './reason-of.ts';

export interface PanelActions {
  /** Runs a function of the script: JSON text of the arguments in, JSON text of the result out. Throws what it throws. */
  run(name: string, argumentsJson: string): string;
  closed(): void;
  backToGrid(): void;
}

export interface SidebarPanel {
  show(title: string, html: string): void;
  hide(): void;
}

/**
 * The sidebar beside the spreadsheet. Its page runs in a frame without the page's origin: the message port is its
 * only way out, and JSON text the only thing that passes.
 */
export function sidebarPanel(
  panel: HTMLElement,
  closeLabel: string,
  { run, closed, backToGrid }: PanelActions,
): SidebarPanel {
  function show(title: string, html: string): void {
    hide();
    const heading = element('h2', '', title);
    const frame = element('iframe');
    frame.title = title;
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-popups allow-downloads');
    frame.allow = 'clipboard-write';
    frame.addEventListener('load', () => start(frame, html), { once: true });
    frame.src = '/frame.html';
    const head = element('div', 'sidebar-head');
    head.append(heading, button('×', close, closeLabel, 'close'));
    panel.append(head, frame);
    panel.hidden = false;
  }

  function hide(): void {
    panel.replaceChildren();
    panel.hidden = true;
  }

  function close(): void {
    closed();
    backToGrid();
  }

  function start(frame: HTMLIFrameElement, html: string): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = async ({ data }) => {
      if (!isFromFrame(data)) return;
      if (data.kind === 'call') port1.postMessage(await answer(data, run));
      else if (data.kind === 'close') close();
      else backToGrid();
    };
    // The frame's origin is opaque, so no other target can be named; the port reaches this window alone.
    frame.contentWindow?.postMessage({ html }, '*', [port2]);
  }

  return { show, hide };
}

async function answer(call: FromFrame & { kind: 'call' }, run: PanelActions['run']): Promise<IntoFrame> {
  await nextPaint();
  try {
    return { id: call.id, ok: true, json: run(call.name, call.json) };
  } catch (error) {
    return { id: call.id, ok: false, error: reasonOf(error) };
  }
}

/** The host works on this thread: what the sidebar says it is about to do must be on the screen first. */
const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    // A page in the background paints nothing, and goes on all the same.
    setTimeout(resolve, 100);
  });
