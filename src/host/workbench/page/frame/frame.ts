/**
 * Runs inside the sandboxed sidebar frame, before the sidebar's own page: gives it `google.script`, whose calls go to
 * the spreadsheet page through one message port. The frame has an origin of its own and can reach nothing else.
 */
import { type FromFrame, isIntoFrame } from './messages.ts';
import { scriptRun } from './script-run.ts';

addEventListener('message', function start(event: MessageEvent) {
  const [port] = event.ports;
  if (event.source !== parent || !port || typeof event.data?.html !== 'string') return;
  removeEventListener('message', start);
  const send = (message: FromFrame): void => port.postMessage(message);
  const run = scriptRun((id, name, json) => send({ kind: 'call', id, name, json }));
  port.onmessage = ({ data }) => {
    if (isIntoFrame(data)) run.settle(data);
  };
  const host = {
    close: () => send({ kind: 'close' }),
    // Google Sheets: a sidebar's height and width are fixed; the calls are accepted and change nothing.
    setHeight: () => undefined,
    setWidth: () => undefined,
    editor: { focus: () => send({ kind: 'focus' }) },
  };
  Object.assign(globalThis, { google: { script: { run: run.runner, host } } });
  document.open();
  document.write(event.data.html);
  document.close();
});
