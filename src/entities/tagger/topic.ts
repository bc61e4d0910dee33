/** What an article is on, as far as names depend on it: in sport, cities are clubs. */
import type { View } from '../../text/view.js';
import { foldKey } from '../../text/word.js';
import { cliticLengths } from './stems.js';

const SPORT = new Set(
  'لاعب مدرب مهاجم حارس مدافع هداف مباراة دوري بطولة كأس منتخب مرمى ملعب شوط هدف فريق نادي كرة جولة شباك استاد تعادل لاعبين مباريات فوز هدفين نهائي تصفيات حكم'
    .split(' ')
    .map(foldKey),
);

function isSport(fold: string): boolean {
  return cliticLengths(fold).some((letters) => {
    const stem = fold.slice(letters);
    return (
      SPORT.has(stem) ||
      (stem.startsWith('ال') && SPORT.has(stem.slice(2))) ||
      (stem.startsWith('ل') && SPORT.has(stem.slice(1)))
    );
  });
}

const REACH = 60;
/** By token: how dense words of sport stand around it, 0 to 2. */
export function topics(view: View): Uint8Array {
  const marks = new Uint8Array(view.size);
  const known = new Map<unknown, boolean>();
  for (let at = 0; at < view.size; at++) {
    const word = view.word[at] as View['word'][number];
    const sport = known.get(word) ?? isSport(word.fold);
    known.set(word, sport);
    marks[at] = sport ? 1 : 0;
  }
  const out = new Uint8Array(view.size);
  let sum = 0;
  for (let at = -REACH; at < view.size; at++) {
    if (at + REACH < view.size) sum += marks[at + REACH] as number;
    if (at - REACH - 1 >= 0) sum -= marks[at - REACH - 1] as number;
    if (at >= 0) out[at] = sum >= 6 ? 2 : sum >= 3 ? 1 : 0;
  }
  return out;
}
