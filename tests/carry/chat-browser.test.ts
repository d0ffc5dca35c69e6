import { describe, expect, it } from 'vitest';
import { isOnlyHere, takeAddress } from '../../src/islands/record/carry/address.ts';
import { isChatBrowser, isSafariLike } from '../../src/islands/record/carry/chat-browser.ts';

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 8';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';

describe('a browser inside an app is told by its name', () => {
  it.each([
    ['WhatsApp on iPhone', `${iphone} Mobile/15E148 WhatsApp/24.22.80`],
    [
      'WhatsApp on Android',
      `${android}; wv) ${chrome} Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 WhatsApp/2.24`,
    ],
    ['Teams on iPhone', `${iphone} Mobile/15E148 TeamsMobile-iOS`],
    ['Teams on Windows', `${windows} ${chrome} Teams/24295 Chrome/126.0 Electron/31.0 Safari/537.36`],
    ['LinkedIn on iPhone', `${iphone} Mobile/22B83 [LinkedInApp]/9.30.2020`],
    [
      'LinkedIn on Android',
      `${android} Build/AP3A; wv) ${chrome} Version/4.0 Chrome/130.0 Mobile Safari/537.36 [LinkedInApp]`,
    ],
    ['Facebook', `${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/485.0]`],
    ['Instagram', `${iphone} Mobile/15E148 Instagram 355.0.0`],
    ['WeChat', `${android}) ${chrome} Version/4.0 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0`],
    ['an unknown app on Android', `${android}; wv) ${chrome} Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36`],
    ['an unknown app on iPhone', `${iphone} Mobile/15E148`],
  ])('%s', (_, userAgent) => expect(isChatBrowser(userAgent)).toBe(true));
});

describe('a browser by itself is none', () => {
  it.each([
    ['Safari on iPhone', `${iphone} Version/18.1 Mobile/15E148 Safari/604.1`],
    ['Chrome on iPhone', `${iphone} CriOS/130.0.6723.90 Mobile/15E148 Safari/604.1`],
    ['Firefox on iPhone', `${iphone} FxiOS/132.0 Mobile/15E148 Safari/605.1.15`],
    ['Chrome on Android', `${android}) ${chrome} Chrome/130.0.0.0 Mobile Safari/537.36`],
    ['Samsung Internet', `${android}) ${chrome} SamsungBrowser/26.0 Chrome/122.0 Mobile Safari/537.36`],
    ['Firefox on Android', 'Mozilla/5.0 (Android 15; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0'],
    ['Chrome on Windows', `${windows} ${chrome} Chrome/130.0.0.0 Safari/537.36`],
    ['Edge', `${windows} ${chrome} Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0`],
    [
      'Safari on a Mac',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15',
    ],
    ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0'],
  ])('%s', (_, userAgent) => expect(isChatBrowser(userAgent)).toBe(false));
});

it('Safari is told from the others', () => {
  const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
  expect(isSafariLike(`${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15`)).toBe(true);
  expect(isSafariLike(`${iphone} CriOS/130.0 Mobile/15E148 Safari/604.1`)).toBe(true);
  expect(isSafariLike(`${mac} ${chrome} Chrome/130.0.0.0 Safari/537.36`)).toBe(false);
  expect(isSafariLike(`${android}) ${chrome} Version/4.0 Chrome/130.0 Mobile Safari/537.36`)).toBe(false);
});

describe('an address that other devices do not find', () => {
  it.each([
    ['http://localhost:4321/', true],
    ['http://127.0.0.1:8000/course/', true],
    ['http://127.8.9.1/', true],
    ['http://[::1]:80/', true],
    ['http://0.0.0.0:4321/', true],
    ['http://course.localhost/', true],
    ['file:///home/sam/dist/index.html', true],
    ['https://example.org/localhost/', false],
    ['http://192.168.1.20:4321/', false],
    ['https://localhost.example.org/', false],
  ])('%s: %s', (address, only) => expect(isOnlyHere(new URL(address))).toBe(only));
});

it('a link leads to the page that takes runs in, wherever the site lies', () => {
  expect(takeAddress('../', '1abcz', 'https://example.org/a/b/record/?x#carry')).toBe(
    'https://example.org/a/b/take/#1abcz',
  );
  expect(takeAddress('../../', '1abcz', 'https://example.org/scenarios/cold/?run=r#s')).toBe(
    'https://example.org/take/#1abcz',
  );
});
