/** Apps that name themselves, each as its own browser does. */
const apps =
  /\b(WhatsApp|TeamsMobile|Teams\/|LinkedInApp|FBAN|FBAV|FB_IAB|Instagram|Messenger|MicroMessenger|Line\/|Snapchat|Telegram|Slack|Slackbot|KAKAOTALK|Viber|Discord|GSA\/|Twitter|BytedanceWebview|musical_ly)/i;

/** Names that a browser of its own has on an iPhone, besides Safari. */
const iosBrowsers = /\b(Safari|CriOS|FxiOS|EdgiOS|OPiOS|OPT|DuckDuckGo|Brave)\//;

/**
 * Whether a page is shown by a browser inside a chat, mail or social app: it keeps its own storage. Told by the name of
 * the app, on Android by `wv` (a WebView), on iPhone and iPad by the missing name of a browser. Apps that open links in
 * the system's browser, or in a sheet of it, are not recognised, and need not be or cannot be.
 */
export function isChatBrowser(userAgent: string): boolean {
  if (apps.test(userAgent)) return true;
  if (/Android/.test(userAgent)) return /;\s*wv\)/.test(userAgent);
  return /\b(iPhone|iPad|iPod)\b/.test(userAgent) && /AppleWebKit/.test(userAgent) && !iosBrowsers.test(userAgent);
}

/** Whether a browser forgets what sites keep after seven days without a visit: Safari, and all on iPhone and iPad. */
export function isSafariLike(userAgent: string): boolean {
  if (/\b(iPhone|iPad|iPod)\b/.test(userAgent)) return true;
  return /Macintosh/.test(userAgent) && /Version\/[\d.]+.* Safari\//.test(userAgent);
}
