import { inflateSync } from 'node:zlib';

/**
 * The words of each page of a PDF as Chromium writes them: streams packed with Flate, fonts with a table that leads from
 * glyphs to letters. Enough to ask whether a sentence stands on a page, and nothing more.
 */
export function pdfPages(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    .map((page) => textOf(page, objects));
}

interface PdfObject {
  head: string;
  stream: string;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 0: opening, 1: id, index } of text.matchAll(/(\d+) 0 obj\b/g)) {
    const from = index + opening.length;
    const begin = text.indexOf('stream', from);
    const end = text.indexOf('endobj', from);
    const hasStream = begin > 0 && begin < end;
    const head = text.slice(from, hasStream ? begin : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const at = begin + (text[begin + 6] === '\r' ? 8 : 7);
    const packed = hasStream && /FlateDecode/.test(head) ? pdf.subarray(at, at + length) : undefined;
    objects.set(id!, { head, stream: packed ? inflateSync(packed).toString('latin1') : '' });
  }
  return objects;
}

function textOf(page: PdfObject, objects: Map<string, PdfObject>): string {
  const content = [...(/\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/.exec(page.head)?.[1] ?? '').matchAll(/(\d+) 0 R/g)];
  return content.map(([, id]) => wordsIn(objects.get(id!)!.stream, page.head, objects)).join('');
}

function wordsIn(stream: string, resources: string, objects: Map<string, PdfObject>): string {
  const named = (kind: string) =>
    new Map([...resources.matchAll(new RegExp(`/(${kind}\\d+) (\\d+) 0 R`, 'g'))].map(([, name, id]) => [name!, id!]));
  const [fonts, forms] = [named('F'), named('X')];
  let letters = new Map<string, string>();
  let words = '';
  for (const [, font, glyphs, form] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\/(X\d+) Do/g)) {
    if (font) letters = lettersOf(objects.get(fonts.get(font) ?? '')?.head ?? '', objects);
    const drawn = form && objects.get(forms.get(form) ?? '');
    if (drawn) words += wordsIn(drawn.stream, drawn.head, objects);
    const digits = [...letters.keys()][0]?.length ?? 4;
    for (let at = 0; at < (glyphs?.length ?? 0); at += digits)
      words += letters.get(glyphs!.slice(at, at + digits)) ?? '';
  }
  return words;
}

/** From glyphs, in as many hexadecimal digits as the font has, to letters. */
function lettersOf(font: string, objects: Map<string, PdfObject>): Map<string, string> {
  const map = objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '')?.stream ?? '';
  const letters = new Map<string, string>();
  const letter = (hex: string) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((each) => parseInt(each, 16)));
  for (const [, from = '', to = '', hex = ''] of map.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
    for (let glyph = parseInt(from, 16), step = 0; glyph <= parseInt(to, 16); glyph += 1, step += 1) {
      const name = glyph.toString(16).toUpperCase().padStart(from.length, '0');
      letters.set(name, letter((parseInt(hex, 16) + step).toString(16).padStart(4, '0')));
    }
  }
  for (const [, glyph = '', hex = ''] of map.matchAll(/^<(\w+)> <(\w+)>$/gm)) letters.set(glyph, letter(hex));
  return letters;
}
