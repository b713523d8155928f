import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF that Chromium printed, without white space: what its content streams show, read through
 * the tables from glyphs to characters that its fonts carry.
 */
export function readPdf(bytes: Buffer): readonly string[] {
  const objects = readObjects(bytes.toString('latin1'));
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => {
    const fonts = new Map<string, ReadonlyMap<number, string>>();
    for (const [, name = '', id = ''] of (/\/Font <<([^>]*)>>/.exec(head)?.[1] ?? '').matchAll(
      /\/(\w+) (\d+) 0 R/g,
    ))
      fonts.set(name, charactersOf(objects.get(id)?.head ?? '', objects));
    const [, content = ''] = /\/Contents (\d+) 0 R/.exec(head) ?? [];
    return shownText(objects.get(content)?.stream ?? '', fonts);
  });
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function readObjects(text: string): ReadonlyMap<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = found.index + found[0].length;
    const end = text.indexOf('endobj', start);
    const stream = text.indexOf('stream\n', start);
    const id = found[1] ?? '';
    if (stream < 0 || stream > end) {
      objects.set(id, { head: text.slice(start, end), stream: '' });
      continue;
    }
    const head = text.slice(start, stream);
    const data = text.slice(stream + 7, stream + 7 + Number(/\/Length (\d+)/.exec(head)?.[1]));
    const isPacked = head.includes('/FlateDecode');
    objects.set(id, {
      head,
      stream: isPacked ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data,
    });
  }
  return objects;
}

/** The characters of a font's glyphs. */
function charactersOf(font: string, objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '')?.stream ?? '';
  const decode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, section = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', hex = ''] of section.matchAll(/<(\w+)> <(\w+)>/g))
      characters.set(Number.parseInt(glyph, 16), decode(hex));
  for (const [, section = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', hex = ''] of section.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = Number.parseInt(first, 16);
      for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph += 1)
        characters.set(glyph, String.fromCharCode(decode(hex).charCodeAt(0) + glyph - start));
    }
  return characters;
}

function shownText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let shown = '';
  let font: ReadonlyMap<number, string> = new Map();
  for (const [, name, hex] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([\da-fA-F]+)>/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    for (const glyph of hex?.match(/.{4}/g) ?? []) shown += font.get(Number.parseInt(glyph, 16)) ?? '';
  }
  return shown.replace(/\s+/g, '');
}
