import { describe, expect, it } from 'vitest';
import { newWorkbook } from './workbook.ts';

describe('opening a spreadsheet', () => {
  it.each(['NONE', 'LIMITED'] as const)('adds the menu in AuthMode %s', (mode) => {
    const { host } = newWorkbook();
    host.open(mode);
    expect(JSON.stringify(host.menu)).toContain('Open Throughline');
    host.runMenuItem('openSidebar');
    expect(host.sidebar).not.toBeNull();
  });

  it('speaks the account’s language, then the chosen one', () => {
    const book = newWorkbook({ locale: 'tr_TR' });
    book.host.open('NONE');
    expect(JSON.stringify(book.host.menu)).toContain('Throughline’ı aç');
    expect(book.call('readState', {}).language).toBe('tr');
    expect(book.call('setLanguage', { language: 'ro' }).language).toBe('ro');
    book.host.open('LIMITED');
    expect(JSON.stringify(book.host.menu)).toContain('Deschide Throughline');
  });
});

describe('calls of the sidebar', () => {
  const answer = (text: string) => JSON.parse(String(newWorkbook().host.run('callThroughline', text)));

  it.each([
    ['no JSON', '{', { call: '', reason: 'not a call' }],
    ['no envelope', '[]', { call: '', reason: 'not a call' }],
    ['an unknown call', '{"call":"deleteAll","request":{}}', { call: 'deleteAll', reason: 'no such call' }],
    ['an inherited member', '{"call":"toString","request":{}}', { call: 'toString', reason: 'no such call' }],
  ])('refuses %s', (_, text, params) => {
    expect(answer(text)).toEqual({ ok: false, error: { code: 'bad-request', params } });
  });

  it('says what is wrong with a request', () => {
    const { error } = answer('{"call":"setLanguage","request":{"language":"xx"}}');
    expect(error.code).toBe('bad-request');
    expect(error.params.call).toBe('setLanguage');
    expect(error.params.reason).toContain('language');
  });
});
