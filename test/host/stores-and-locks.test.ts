import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../src/host/properties-service.ts';
import { hostWith, mainOf, messageOf, runScript } from './script-host.ts';

const props = 'var p = PropertiesService.getDocumentProperties();';

test('properties are kept per store and between calls', () => {
  const host = hostWith(
    mainOf(`${props} var u = PropertiesService.getUserProperties();
    if (given === 'write') { p.setProperty('a', '1').setProperty('b', '2'); u.setProperty('a', 'user'); p.deleteProperty('b'); }
    return [p.getProperties(), u.getProperty('a'), p.getProperty('none')];`),
  );
  host.run('main', 'write');
  expect(host.run('main', 'read')).toEqual([{ a: '1' }, 'user', null]);
});

describe('limits', () => {
  test.each<[body: string, message: string]>([
    [
      `${props} p.setProperty('k', new Array(9218).join('x'))`,
      'Argument too large: the value of k has 9217 bytes; 9216 are allowed.',
    ],
    [
      `${props} p.setProperty('k', new Array(4610).join('é'))`,
      'Argument too large: the value of k has 9218 bytes; 9216 are allowed.',
    ],
    [
      `${props} for (var i = 0; i < 60; i++) p.setProperty('k' + i, new Array(9200).join('x'))`,
      'You have exceeded the property storage quota (512000 bytes).',
    ],
    [
      `${props} p.setProperty('k', 5)`,
      "The parameters (String,number) don't match the method signature for Properties.setProperty.",
    ],
  ])('%s', (body, message) => {
    expect(messageOf(() => runScript(body))).toBe(message);
  });
  test('bytes are counted as UTF-8', () => expect(bytesOf('aéש€😀')).toBe(1 + 2 + 2 + 3 + 4));
});

describe('the document lock', () => {
  const code = mainOf(`var lock = LockService.getDocumentLock();
    if (given === 'wait') { lock.waitLock(10); return lock.hasLock(); }
    var got = lock.tryLock(10);
    if (given === 'release') lock.releaseLock();
    return [got, lock.hasLock(), LockService.getDocumentLock().hasLock()];`);
  test('is got, let go, and free again when the script ends', () => {
    const host = hostWith(code);
    expect(host.run('main', 'release')).toEqual([true, false, false]);
    expect(host.run('main', 'keep')).toEqual([true, true, true]);
    expect(host.run('main', 'keep')).toEqual([true, true, true]);
  });
  test('is not got while someone else holds it', () => {
    const host = hostWith(code);
    host.lock.holdBySomeoneElse();
    expect(host.run('main', 'keep')).toEqual([false, false, false]);
    expect(messageOf(() => host.run('main', 'wait'))).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
    host.lock.release();
    expect(host.run('main', 'wait')).toBe(true);
  });
});

test('the user’s language is the locale’s unless given', () => {
  const language = (options: Parameters<typeof runScript>[1]) =>
    runScript('return Session.getActiveUserLocale();', options).reply;
  expect([language({ locale: 'iw_IL' }), language({ locale: 'iw_IL', userLanguage: 'en' })]).toEqual([
    'iw',
    'en',
  ]);
});

test('toasts and console lines reach the host', () => {
  const host = hostWith(mainOf('console.log("built", 3); ss.toast("Done", "Throughline");'));
  const toasts: unknown[] = [];
  host.on('toast', (toast) => toasts.push(toast));
  host.run('main');
  expect(toasts).toEqual([{ message: 'Done', title: 'Throughline' }]);
  expect(host.logs).toEqual(['built 3']);
});
