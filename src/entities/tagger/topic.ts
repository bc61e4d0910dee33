/** What an article is on, as far as names depend on it: in sport, cities are clubs. */
import { foldKey } from '../../text/word.js';
import { cliticLengths } from './stems.js';

const SPORT = new Set(
  foldKey(
    'لاعب مدرب مهاجم حارس مدافع هداف مباراة دوري بطولة كأس منتخب مرمى ملعب شوط هدف فريق نادي كرة جولة شباك استاد تعادل لاعبين مباريات فوز هدفين نهائي تصفيات حكم',
  ).split(' '),
);

/** Whether a folded word is one of sport. */
export function isSport(fold: string): boolean {
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
const SOME = 3;
const MANY = 6;

/** By token: how dense words of sport stand around it, 0 to 2. `sport` has 1 at each of them. */
export function topicLevels(sport: Int32Array): Int32Array {
  const { length } = sport;
  const out = new Int32Array(length);
  let sum = 0;
  for (let at = -REACH; at < length; at++) {
    if (at + REACH < length) sum += sport[at + REACH] as number;
    if (at - REACH - 1 >= 0) sum -= sport[at - REACH - 1] as number;
    if (at >= 0) out[at] = sum >= MANY ? 2 : sum >= SOME ? 1 : 0;
  }
  return out;
}
