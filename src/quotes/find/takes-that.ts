import { infoAt, keyAt, type Scene } from '../scene.js';

/** Finding and being about to: whatever reports before them, the أن behind them is theirs. */
const FOUND =
  /^(?:[وف]?(?:تبين|اتضح|ظهر|يظهر|بدا|بدت|كادت?|تكاد|لبثت?|[أا]دركت?|[يتن]درك|[يتن]علم|عرفت?|[يتن]عرف|وجدت?|[اإ]كتشفت?|ال?ت[أا]كد|ال(?:تفكير|شعور|[إا]حساس|[إا]يمان|يقين|اقتناع|قناعة|ثقة|اعتقاد))|[وفل]?(?:يتبين|يتضح))$/u;
/** تبين له أن, يظهر بوضوح أن, اتضح لاحقا أن */
const BETWEEN = /^(?:بوضوح|جليا|جيدا|لاحقا|مؤخرا|أخيرا)$/u;

/** ينبغي على المصارف أن, يستطيع بنك اليابان أن: whose it is stands between. */
const MODAL = /^[وفل]?(?:ينبغي|يتعين|يجب|استطاعت?|[يت]ستطيع)$/u;
/** And so many words away at most. */
const FARTHEST_MODAL = 5;

/** Whether a word between a cue and the complementizer at `at` takes it for itself. */
export function takesThat(scene: Scene, cueLast: number, at: number): boolean {
  const comp = infoAt(scene, at).comp;
  if (!comp || comp.conjoined) return false;
  const passed = BETWEEN.test(keyAt(scene, at - 1)) || infoAt(scene, at - 1).func === 'preposition-pronoun';
  const found = passed ? at - 2 : at - 1;
  if (found >= cueLast && FOUND.test(keyAt(scene, found))) return true;
  if (comp.preposition !== '') return false;
  for (let i = at - 2; i >= Math.max(cueLast, at - FARTHEST_MODAL) && infoAt(scene, i + 1).comp === null; i--)
    if (MODAL.test(keyAt(scene, i))) return true;
  return false;
}
