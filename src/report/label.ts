import { when } from './chat-time.ts';
import { cleanLine } from './clean-text.ts';

/**
 * Whose a code is, from what stands round it: a name in front of it, in the cell beside it, at the head of the chat
 * message or over it. A chat's export has a head for each message, and each program its own:
 *
 *   [03.12.26, 21:14:05] Anna: bh1…          WhatsApp, also `03/12/2026, 21:14 - Anna: bh1…`
 *   21:14:05 From Anna Berg to Everyone:     Zoom, the message in the line below
 *   [21:14] Anna Berg                        Teams, the message below; also `Anna Berg  03/12/2026 21:14`
 *   Anna Berg  9:14 PM                       Slack, the message below
 *   Name: Anna Berg                          the course's own text, and the head of a mail
 *
 * No name is better than a wrong one: what may as well be a greeting is none.
 */

const longestLabel = 60;
const mostWords = 6;
const headReach = 8;
const nameReach = 150;

const moment = new RegExp(String.raw`\[\s*(?:\p{L}+\s)?${when}\s*\]|(?<![\p{L}\d])${when}(?![\p{L}\d])`, 'giu');

const greetings = /^(hi|hello|hey|dear|hallo|thanks|thank|thx|please|https?|mailto)(?!\p{L})/iu;
/** As a single word, or before a word in small letters: `Mine Yılmaz` is a name. */
const notNames =
  /^(?:here|heres|mine|my|this|that|the|it|is|its|done|ok|okay|yes|sorry|and|also|so|then|or|re|fw|fwd|subject|to|cc|date|sent|text|results?|run|answer|message|url|link|ref|id|note|ps)[,.]?$/i;
const speaksOfCode = /(?<!\p{L})(hand-?in|codes?|kod|kode|código|codice)(?!\p{L})/iu;
const particle = /^(von|van|der|den|de|del|della|di|da|do|dos|du|la|le|ten|ter|zu|al|el|bin|ibn|y|e|und|and|&)$/iu;

/** What stands round a code: the lines above it, nearest first, are asked for one by one. */
export interface Around {
  /** In its line, from the code before it on. */
  before: string;
  /** Up to the next code. */
  after: string;
  /** The line so many lines further up; undefined at the beginning. */
  above(lines: number): { text: string; hasCode: boolean; onlyCode: boolean } | undefined;
}

/** The name that stands beside a code, in one line, or empty. */
export function labelOf({ before, after, above }: Around): string {
  return cleanLine(inFront(before) || overIt(above) || behind(after) || '', longestLabel);
}

function inFront(before: string): string | undefined {
  const zoom = fromTo(before);
  if (zoom) return zoom;
  const isTimed = before.search(moment) >= 0;
  const text = bare(before);
  if (!text) return undefined;
  if (/[;\t|]|["”],|,\s*["“]?$/.test(before.trimEnd())) {
    const named = cells(before.replace(moment, ' ')).find((cell) => isName(cell));
    if (named) return named;
  }
  const colon = text.search(/[:：]/);
  if (colon > 0) {
    const first = text.slice(0, colon).trim();
    return isName(first) ? first : undefined;
  }
  const isNamed = isTimed || /[:：][\s*_`~"“„'‘]*$/.test(before);
  return (isNamed ? isName(text) : isSurelyName(text)) ? text : undefined;
}

function behind(after: string): string | undefined {
  const listed = /^["'”’*_`\s]*[;,\t|]/.test(after) ? cells(after).find((cell) => isSurelyName(cell)) : undefined;
  if (listed) return listed;
  const text = bare(after.replace(moment, ' ')).replace(/[.,;:]+$/, '');
  return isSurelyName(text) ? text : undefined;
}

function overIt(above: Around['above']): string | undefined {
  let nextToIt = true;
  for (let up = 1; up <= headReach; up += 1) {
    const line = above(up);
    if (!line) break;
    // Of several codes in one message the head stands over the first, or in its line.
    if (line.hasCode && !line.onlyCode) return headOf(line.text);
    if (line.hasCode) {
      nextToIt = false;
      continue;
    }
    const head = headOf(line.text);
    if (head) return head;
    const text = bare(line.text);
    // Google Meet has the time in a line of its own, between name and message.
    if (nextToIt && isSurelyName(text)) return text;
    if (text) nextToIt = false;
  }
  return stated(above);
}

/** The speaker, where a line is the head of a chat's message. */
function headOf(line: string): string | undefined {
  const zoom = fromTo(line);
  if (zoom) return zoom;
  if (line.length > 300 || line.search(moment) < 0) return undefined;
  const text = bare(line).replace(/:[a-z_]+:/g, ' ');
  const name = text.split(/[:：]/)[0]!.trim();
  return isName(name) ? name : undefined;
}

function stated(above: Around['above']): string | undefined {
  for (let up = 1; up <= nameReach; up += 1) {
    const line = above(up);
    if (!line || line.hasCode) return undefined;
    const name = /^[\s>*_]*(?:name|from|von)\s*[:：][\s*_"]*([^<"]*)/i.exec(line.text)?.[1];
    if (name && isName(name.trim())) return name.trim();
  }
  return undefined;
}

function fromTo(text: string): string | undefined {
  const name = /(?:^|\s)from\s+(\S.{0,80}?)\s+to\s+[^:]{1,80}(?:\(direct message\)\s*)?:/i.exec(text)?.[1];
  return name && isName(name) ? name : undefined;
}

/** Without times, marks of emphasis and quotation, bullets and numbers of lists, and what joins a name to a code. */
function bare(text: string): string {
  return text
    .replace(moment, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/^[\s>*_]*\d{1,4}[.)]\s+/, '')
    .replace(/[*_`~"“”„«»<>[\](){}|\\]+/g, ' ')
    .replace(/^\s*(?:[-–—•·#@]+|\d{1,4}[.)](?=\s))\s*/, '')
    .replace(/^\s*from\s/i, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s:：\-–—=,;/.…→]+$/, '')
    .replace(/^[\s:：\-–—=,;/.…]+/, '')
    .trim();
}

function cells(row: string): string[] {
  const found = row.match(/"(?:[^"]|"")*"|[^";,\t|]+/g) ?? [];
  return found.map((cell) => bare(cell.replaceAll('""', '"'))).filter(Boolean);
}

function isName(text: string): boolean {
  if (!/\p{L}/u.test(text) || text.length > longestLabel || /\S@|[?!]|:\/\/|\bbh1/i.test(text)) return false;
  return text.split(' ').length <= mostWords && !greetings.test(text) && !isNoName(text);
}

function isNoName(text: string): boolean {
  const [first = '', ...rest] = text.split(' ');
  const isCommon = notNames.test(first) && !/^\p{Lu}/u.test(rest[0] ?? '');
  return isCommon || speaksOfCode.test(text);
}

/** Without a mark that makes it one: a single word, or words that all begin with a capital. */
function isSurelyName(text: string): boolean {
  if (!isName(text) || /\p{L}{4}[.:]\s/u.test(text)) return false;
  const words = text.split(' ');
  return (
    words.length === 1 ||
    words.every(
      (word) => particle.test(word) || (/^[^\p{L}]*\p{L}/u.test(word) && !/^\p{Ll}/u.test(word)) || /^\d+$/.test(word),
    )
  );
}
