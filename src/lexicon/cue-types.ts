import type { SpeechAct, Stance } from '../types.js';

/** What may follow a cue, and how it governs what is said. */
export type Frame =
  /** أن or إن: قال إن، أكد أن */
  | 'an'
  /** صرح بأن */
  | 'bi-an'
  /** أشار إلى أن */
  | 'ila-an'
  /** شدد على أن */
  | 'ala-an'
  /** حذر من أن */
  | 'min-an'
  /** عبر عن أمله في أن، كشف عن أن */
  | 'an-an'
  /** نوه لأن، تعرض لأن */
  | 'li-an'
  /** شكك في أن */
  | 'fi-an'
  /** قال: … */
  | 'colon'
  /** قال "…" */
  | 'marks'
  /** أشاد بـ"…", وصفه بـ"…" */
  | 'bi-noun'
  /** دعا إلى "…" */
  | 'ila-noun'
  /** رفض "…" */
  | 'noun'
  /** اتهم X بأن */
  | 'object-then-bi-an'
  /** أبلغ X أن */
  | 'addressee'
  /** قال لـX */
  | 'li-addressee'
  /** سأل: تساءل عما إذا */
  | 'question'
  /** شرح كيف */
  | 'kayfa';

/** One way to read a word as a cue. */
export interface CueReading {
  /** Dictionary form: the verb in the third person past, or the noun. */
  readonly lemma: string;
  readonly act: SpeechAct;
  readonly stance: Stance;
  /** `participle`: قائلا، مؤكدة، مضيفين and their other cases; `noun`: قول، تأكيد، تصريحات. */
  readonly form: 'verb' | 'participle' | 'noun';
  readonly tense: 'past' | 'present' | null;
  readonly passive: boolean;
  readonly person: 1 | 2 | 3;
  readonly gender: 'male' | 'female' | null;
  readonly number: 'singular' | 'dual' | 'plural';
  /** A participle or noun that may stand in the indefinite accusative: قائلا; also قائلة and قائلين, which show no case. */
  readonly accusative: boolean;
  /** With the article: القائل، التصريح. */
  readonly definite: boolean;
  readonly conjunction: '' | 'و' | 'ف';
  /** سيقول */
  readonly future: boolean;
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
  /** Length of the conjunction in `Word.surface`, in UTF-16 code units: the cue starts after it. */
  readonly prefix: number;
  /** Pronoun written after the word, or the empty string. */
  readonly enclitic: string;
  readonly frames: ReadonlySet<Frame>;
  /** An ordinary word that reports only with a complementizer, a colon or marks right there: ذكر، كتب، تابع. */
  readonly weak: boolean;
  /** As it is written, the word is more often something else: بين "between". */
  readonly ambiguous: boolean;
}
