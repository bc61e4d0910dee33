/**
 * Words that take أن for themselves, so that an أن behind them opens no reported clause of a verb further back:
 * قال الوزير الذي يريد أن يستقيل إن … has its content behind إن.
 */
const GOVERNORS = new Set(
  [
    'يمكن تمكن يجب يجوز ينبغي يريد تريد يريدون أراد أرادت يود تود يستطيع تستطيع يكاد تكاد كاد عسى أوشك يوشك',
    'قبل بعد دون منذ بدل عوض لمجرد مجرد شرط شريطة بشرط خشية مخافة غير بيد كما حيث علما علماً',
    'المقرر المتوقع المنتظر الممكن المفترض المرجح المحتمل الواضح المؤكد المعروف المعلوم الضروري المؤمل الطبيعي المستحيل',
    'يفترض ينتظر يحتمل يحاول تحاول حاول حاولت يبدو يأمل تأمل نأمل آمل أتمنى يتمنى تتمنى تمنى تمنت سبق يسبق يصح',
    'بحيث حتى لولا عسى رغم برغم الجدير يكفي يستحق تستحق يصادف صادف حدث يحدث لابد بد',
  ]
    .join(' ')
    .split(' '),
);

/** True for a word that governs an أن right behind it. */
export function governsThat(key: string): boolean {
  return GOVERNORS.has(key) || (/^[وف]/u.test(key) && GOVERNORS.has(key.slice(1)));
}
