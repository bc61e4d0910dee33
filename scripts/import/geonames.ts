/**
 * Derives data/cities.tsv from Debian's libgeonames (CC BY 4.0). Run by hand:
 *
 *   apt-get download libgeonames-common libgeonames0, unpack both with dpkg -x into DIR
 *   gresource extract DIR/usr/lib/…/libgeonames.so.0.3.0 PATH > DIR/cities.gvariant     (PATH: what `gresource list` shows)
 *   npx tsx scripts/import/geonames.ts DIR/cities.gvariant DIR/usr/share/locale/ar/LC_MESSAGES/geonames.mo
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { demonymOf } from '../../src/lexicon/demonyms.js';
import { isCommonFold } from '../../src/lexicon/word-lists.js';
import { wordOf } from '../../src/text/vocabulary.js';
import { foldKey, keyOf } from '../../src/text/word.js';

const PLACES = new URL('../../data/places.tsv', import.meta.url);
const NAMES = ['given-names', 'family-names'].map((table) => new URL(`../../data/${table}.tsv`, import.meta.url));
const TARGET = new URL('../../data/cities.tsv', import.meta.url);

const ARAB = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE IL DJ KM SS'.split(' '));
/** Smaller places of the Arab world are news in Arabic; of the rest of the world only large ones are. */
const LEAST_PEOPLE = 400_000;
const LEAST_PEOPLE_ARAB = 15_000;
const SHORTEST_NAME = 4;
/** Generic heads that GeoNames writes before a name. */
const HEADS = /^(?:ولاية|شعبية|محافظة|مدينة|قضاء|ناحية|بلدية|دائرة|قرية|إمارة)\s/u;

interface City {
  readonly id: string;
  readonly iso: string;
  readonly people: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
}

/** Messages of a GNU gettext catalogue, by id. */
function readCatalogue(bytes: Buffer): Map<string, string> {
  const count = bytes.readUInt32LE(8);
  const ids = bytes.readUInt32LE(12);
  const texts = bytes.readUInt32LE(16);
  const at = (table: number, row: number): string => {
    const length = bytes.readUInt32LE(table + 8 * row);
    const start = bytes.readUInt32LE(table + 8 * row + 4);
    return bytes.toString('utf8', start, start + length);
  };
  return new Map(Array.from({ length: count }, (_, row) => [at(ids, row), at(texts, row)]));
}

const align = (offset: number, size: number): number => Math.ceil(offset / size) * size;

/** Rows of a GVariant `a(sssssssudd)`: id, name, region code, region, country code, country, time zone, people, where. */
function readCities(bytes: Buffer, arabic: ReadonlyMap<string, string>): City[] {
  const table = bytes.readUInt32LE(bytes.length - 4);
  const cities: City[] = [];
  let start = 0;
  for (let entry = table; entry < bytes.length; entry += 4) {
    const row = bytes.subarray(align(start, 8), bytes.readUInt32LE(entry));
    start = bytes.readUInt32LE(entry);
    const texts: string[] = [];
    let at = 0;
    while (texts.length < 7) {
      const end = row.indexOf(0, at);
      texts.push(row.toString('utf8', at, end));
      at = end + 1;
    }
    at = align(at, 4);
    const numbers = align(at + 4, 8);
    cities.push({
      id: texts[0] ?? '',
      iso: texts[4] ?? '',
      people: row.readUInt32LE(at),
      latitude: row.readDoubleLE(numbers),
      longitude: row.readDoubleLE(numbers + 8),
      name: keyOf((arabic.get(texts[0] ?? '') ?? '').trim())
        .replace(/[-\u2013]/gu, ' ')
        .replace(HEADS, ''),
    });
  }
  return cities;
}

/** Ids and folded forms that data/places.tsv has already. */
function curated(): { ids: Set<string>; forms: Set<string> } {
  const rows = readFileSync(PLACES, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const cells = rows.map((row) => row.split('\t'));
  const forms = cells.flatMap((row) => (row[3] ?? '').replaceAll('!', '').split('|'));
  return { ids: new Set(cells.map((row) => row[2] ?? '')), forms: new Set(forms.map(foldKey)) };
}

const bare = (name: string): string => foldKey(name).replace(/^\u0627\u0644/u, '');

/** Personal names, without the article. */
function personalNames(): Set<string> {
  const names = NAMES.flatMap((table) =>
    readFileSync(table, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .flatMap((line) => (line.split('\t').at(-1) ?? '').replaceAll('!', '').split('|')),
  );
  return new Set(names.map(bare));
}

function main(cityFile: string, catalogueFile: string): void {
  const cities = readCities(readFileSync(cityFile), readCatalogue(readFileSync(catalogueFile)));
  const { ids, forms } = curated();
  const names = personalNames();
  const lines: string[] = [];
  for (const city of cities.sort((a, b) => b.people - a.people || Number(a.id) - Number(b.id))) {
    const listed = ids.has(city.id);
    const least = ARAB.has(city.iso) ? LEAST_PEOPLE_ARAB : LEAST_PEOPLE;
    const named = /^[\u0621-\u064a]+(?: [\u0621-\u064a]+)*$/u.test(city.name) && city.name.length >= SHORTEST_NAME;
    // A small town is no name to trust where it is also an ordinary word or a person: كريمة, الجميل, ميدان.
    const other =
      isCommonFold(foldKey(city.name)) || names.has(bare(city.name)) || demonymOf(wordOf(city.name)) !== null;
    const fresh = named && !other && !forms.has(foldKey(city.name)) && city.people >= least;
    if (!listed && !fresh) continue;
    if (fresh) forms.add(foldKey(city.name));
    const where = `${city.latitude.toFixed(2)}\t${city.longitude.toFixed(2)}`;
    lines.push(`${city.id}\t${city.iso}\t${where}\t${listed ? '-' : city.name}`);
  }
  const head =
    '# Cities of GeoNames (geonames.org, CC BY 4.0), by scripts/import/geonames.ts: change the script, not this file.\n' +
    '# A name - stands where data/places.tsv has the names and only the position is taken.\n' +
    '# GeoNames id\tISO 3166-1 code\tlatitude\tlongitude\tname\n';
  writeFileSync(TARGET, `${head}${lines.join('\n')}\n`);
}

const [cityFile, catalogueFile] = process.argv.slice(2);
if (!cityFile || !catalogueFile) throw new Error('usage: geonames.ts CITIES.gvariant ar/geonames.mo');
main(cityFile, catalogueFile);
