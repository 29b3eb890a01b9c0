import { File as NodeFile } from 'node:buffer';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { App } from '../../src/sidebar/app.tsx';

/** Where the app is shown; a new one for each test. */
export let page: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="throughline"></div>';
  page = document.getElementById('throughline')!;
});
afterEach(() => {
  render(null, page);
  delete (window as { google?: unknown }).google;
});

export const show = () => act(() => render(<App />, page));
export const text = () => page.textContent ?? '';
export const title = () => page.querySelector('h1')?.textContent;
export const control = (id: string) => document.getElementById(id) as HTMLInputElement;
export const button = (name: string) => {
  const all = [...page.querySelectorAll('button')];
  return (
    all.find((one) => one.textContent?.trim() === name) ?? all.find((one) => one.textContent?.includes(name))
  );
};
// A machine busy with other tests is slow; nothing here asserts on time.
const PATIENCE = { timeout: 20_000 };
export const seeing = (check: () => unknown) => vi.waitFor(() => expect(check()).toBeTruthy(), PATIENCE);

export async function press(name: string) {
  const found = button(name);
  if (found === undefined) throw new Error(`no button "${name}" among: ${text()}`);
  // A submit button submits its form in jsdom too.
  await act(() => found.click());
}
export const tick = (value: string) =>
  act(() => page.querySelector<HTMLInputElement>(`input[value=${value}]`)!.click());
/** Ticks a box, or chooses the option of that name. */
export async function pick(field: HTMLInputElement | HTMLSelectElement, option?: string) {
  await act(() => {
    if (field instanceof HTMLInputElement) field.click();
    else {
      field.selectedIndex = [...field.options].findIndex(({ textContent }) => textContent === option);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}
export async function type(id: string, value: string) {
  await act(() => {
    control(id).value = value;
    control(id).dispatchEvent(new Event('input', { bubbles: true }));
  });
}
export async function select(id: string, value: string) {
  await act(() => {
    control(id).value = value;
    control(id).dispatchEvent(new Event('change', { bubbles: true }));
  });
}
export async function choose(...lines: string[]) {
  // jsdom's own File cannot hand out its bytes.
  const file = new NodeFile([lines.join('\n')], 'orders.csv');
  const input = page.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [file] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}
export async function accessible() {
  // jsdom computes no layout, so contrast is looked at in the browser.
  const { violations } = await axe.run(page, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
