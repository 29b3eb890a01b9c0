// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Isolated } from '../../../src/sidebar/parts/isolated.tsx';

describe('Isolated', () => {
  it.each([
    ['קישור + utm_source + utm_term', ['utm_source', 'utm_term']],
    ['עם http:// או https://.', ['http://', 'https://']],
    ['סוג התנועה, למשל influencer.', ['influencer']],
    ['חלק הלידים, למשל 10%.', []],
  ])('%s', (text, runs) => {
    render(<Isolated text={text} />, document.body);
    expect(document.body.textContent).toBe(text);
    expect([...document.querySelectorAll('bdi')].map((run) => run.textContent)).toEqual(runs);
  });
});
