// Generated from data/verbs.tsv, saying-nouns.tsv and according.tsv by scripts/tables/verbs.ts: edit the tables, not this file.
/** act stance form frames lemma root core,… homograph…; the lemma is a core */
export const VERBS = `say neutral I:au abcde قال قول قل,قول,قائل,قيل
= II abcd صرح صرح -
= V wbfcd تحدث حدث - مُتَحَدِّث*
= IV abgcd أفاد فيد افد,فيد,يفدن,فاد مُفِيد*
= I:au wabcd ذكر ذكر ذاكر ذَاكِرَة
= I:au wcd نطق نطق ناطق
= V wabcdh تلفظ لفظ -
= IV wbcdh أدلى دلي دل
= IV abicd أورد ورد ورد
= I:ai wabjcd ورد ورد رد وَارِد*
= I:ai wabjcd جاء جيء جا,جئ,جي جَاءٍ*
= I:au wabicdk نص نصص ناص نَصّ
= III wcdl خاطب خطب خوطب مُخَاطِب*
= II wbcdl حدث حدث - حَدَث يَحْدُث تَحْدُث أَحْدَث
= IV wabcdh أسر سرر سر
= I:au wabcdh باح بوح بح,بوح,بائح,بيح
= V wabcdh تفوه فوه -
= IV wcdk أطلق طلق طلق مُطْلَق*
= I:au cd صرخ صرخ صارخ
= I:ai cdh هتف هتف هاتف
= I:ai cd همس همس هامس
= III abcd مازح مزح موزح
= I:ai cd صاح صيح صح,صيح,صائح
= III wabcdh نادى ندي ناد,نود نَادِي
= V cdh تهكم هكم -
= I:aa abcdh مزح مزح مازح
= I:au wabcd خطب خطب خاطب خَاطِب*
= III wabcd حاضر حضر حوضر مُحَاضِر*
= V wabicd تكلم كلم -
= II wabfcdk شخص شخص - شَخْص
= I:au wabfcdk سرد سرد سارد
= I:ai wabfcdk حكى حكي حك,حاك
= I:ai wabifcdk قص قصص قاص نَقْص
= III wabcd جاهر جهر جوهر جَوْهَر
= Q abicdm طمأن طمءن طمئن
= II wabcdk ردد ردد - تَرَدَّد!
= Q cd همهم همهم -
= Q cd دندن دندن -
= IV wcdk أنشد نشد نشد
= II wcdk غنى غني غن مُغَنِّي*
= IV wjcd أسهب سهب سهب
= III wcd داعب دعب دوعب
= VIII wbcd اكتفى كفي كتف
add neutral IV abcdn أضاف ضيف اضف,ضيف,يضفن,ضاف
= III wabcd تابع تبع توبع مُتَابِع*
= IV abcd أردف ردف ردف
= X abcd استطرد طرد ستطرد
= III wabcd واصل وصل ووصل تَوَاصُل
= I:ai wabcd مضى مضي مض,ماض مَاضِي*
= X abcd استدرك درك ستدرك
= I:ai wabicd زاد زيد زد,زيد,زائد زَائِد*
= IV wabcd أكمل كمل كمل
= II wabcd عقب عقب - عَقِب عَقْب
= X wcd استأنف ءنف ستانف,استؤنف
= X wcd استمر مرر ستمر مُسْتَمِرّ*
= IV wabcd أتبع تبع تبع يَتْبَع تَتْبَع مُتَّبَع*
= X abcd استرسل رسل سترسل
= II wabcd كمل كمل -
stress committed II abicdk أكد ءكد ؤكد
= II abicd شدد شدد -
= II wabcdh جدد جدد - جُدُد مُجَدَّد
= II wabcdh كرر كرر -
= IV wabicd أصر صرر صر نَصْر مِصْر
= IV wabcd أعاد عود اعد,عيد,يعدن,عاد
= I:ai abicd جزم جزم جازم
= II wabicd ركز ركز - مَرْكَز*
= IV abcd أقسم قسم قسم
think neutral VIII wabcdkl اعتبر عبر عتبر
stress committed V wabicdh تمسك مسك -
= IV abicd ألح لحح لح مُلِحَّة
= IV wab أثبت ثبت ثبت يَثْبُت تَثْبُت
= II wab ثبت ثبت - ثَبَت! ثَبَتَت! تَثَبَّت
= I:aa wb قطع قطع قاطع قَاطِع* قِطَع قَطْع
= I:ai abcd حلف حلف حالف حِلْف
= III abicd راهن رهن روهن
= I:ai wbcd حسم حسم حاسم حَسْم
= V wabcdk تشبث شبث -
= IV wab أوجب وجب وجب
announce committed IV abfcdk أعلن علن علن
= I:ai wabfjcd كشف كشف كاشف
= II wabcd قرر قرر - تَقَرَّر!
announce neutral I:au wabcdk نشر نشر ناشر نَاشِر* نَشْر
announce committed IV abcdk أشهر شهر شهر أَشْهُر أَشْهَر
= IV wabcdk أذاع ذيع اذع,ذيع,يذعن,ذاع مُذِيع*
announce neutral I:aa abfcdk صدع صدع صادع
= IV abfcdk أفصح فصح فصح
= II wabcdk بشر بشر - مُبَشِّر* بَشَر
= I:ai wb قضى قضي قض,قاض قَاضِي*
= I:au wb حكم حكم حاكم حَاكِم* حُكْم حَكَم
= IV abcdk أفتى فتي فت مُفْتِي*
= I:ai wabfcdk عرض عرض عارض عَارِض* عَرْض عُرِض تَعَرَّض
announce committed I:au wbcdk زف زفف زاف زَفّ
think neutral I:aa abicdk رأى رءي ر رَأْي
= VIII abcd اعتقد عقد عتقد
think distancing I:au abcd ظن ظنن ظان
think neutral I:aa wg ذهب ذهب ذاهب ذَاهِب*
think distancing I:ia wabcdkl حسب حسب حاسب حَسَب حَسْب
think neutral I:au wabhkl عد عدد عاد عَدّ أَعَدّ تَعِد يَعِد نَعِد عَدَا عَادّ*
think distancing VIII abcd ارتأى رءي رت
= V wabcd تصور صور - تَصَوُّر
= V wabcd تخيل خيل -
= VIII wabcdk افترض فرض فترض
= VIII abjcd اشتبه شبه شتبه
= I:au wabjcd شك شكك شاك شَكّ
= II abjcd شكك شكك -
think committed IV wabcd آمن ءمن من مُؤْمِن* آمِن يُؤَمِّن تُؤَمِّن مُؤَمَّن
= IV wabcd أيقن يقن وقن
think neutral I:ia wab علم علم عالم عَالِم* عِلْم عَلَم تَعَلَّم
= I:ia wabo خشي خشي خش,خاش
= I:ia wabo خاف خوف خف,خائف,خيف
= V wo تخوف خوف -
= II abicdk قدر قدر - قَدْر قَدَر قُدْرَت
= X wabcdk استغرب غرب ستغرب
= X abcdk استهجن هجن ستهجن
= V wabofcd تعجب عجب -
= VIII wabicdk اقتنع قنع قتنع
= I:ii abjcd وثق وثق ثق
= V abocd تيقن يقن -
= V abocd توجس وجس -
explain neutral IV abgcdkp أوضح وضح وضح
= II abcdkp وضح وضح -
= II wabgcdkp بين بين - بَيْن تَبَيَّن! بَيِّن
= I:aa wabcdkp شرح شرح شارح
= II wabcdkp فسر فسر -
= IV abgcdk أبان بين ابن,بين,يبن,بان ابْن! ابْنَت تَبَيَّن! يَبِين تَبِين أَبْيَن
= II wabcd برر برر -
= II wabcd علل علل - عِلَل
= II wabfcdk فصل فصل - فَصْل
= II abcdk حلل حلل - مُحَلِّل*
= II abcdk سوغ سوغ -
= VIII abcdk احتج حجج حتج مُحْتَجّ*
= V abcdk تعلل علل -
= V abcdk تذرع ذرع -
= V abcdk تحجج حجج -
= III abfcd جادل جدل جودل
= III abfcd دافع دفع دوفع مُدَافِع*
= I:aa wb دفع دفع دافع دَافِع* دَفْع
= III wabcdk ناقش نقش نوقش
= X abicdk استدل دلل ستدل
= X wabicdk استشهد شهد ستشهد اسْتُشْهِد اسْتُشْهِدُوا اسْتُشْهِدَت
= I:au abgcdk عزا عزو عز,عاز
= IV wabgcdnk أرجع رجع رجع يَرْجِع تَرْجِع
= I:au wabgcdh نسب نسب ناسب نَسَب نِسَب
= II wcdk عرف عرف - عُرْف عَرَف عُرِف يَعْرِف تَعْرِف نَعْرِف تَعَرَّف
= I:ai wabcdk قصد قصد قاصد قَصْد
= IV abgcdk أعزى عزو عز
point neutral IV abgicdn أشار شير اشر,شير,يشرن,شار
= I:ai abgcd لفت لفت لافت
= II abgiqcdh نوه نوه -
= IV abgcd ألمح لمح لمح
= II abgcd لمح لمح -
= II wabcdm ذكر ذكر - مُذَكِّرَة
= III wabcd لاحظ لحظ لوحظ مُلَاحِظ*
= IV wabcdk أبرز برز برز أَبْرَز
= IV wabgcdk أومأ ومء وم يَوْم
= I:au wab رصد رصد راصد رَصْد
= II wabcd سجل سجل - سِجِلّ
= II wabgijcd عرج عرج -
= V wabgqjcd تطرق طرق -
= X wabcdk استحضر حضر ستحضر
= V wab تذكر ذكر -
= X wabcdk استذكر ذكر ستذكر
reveal neutral IV wabcdk أظهر ظهر ظهر يَظْهَر تَظْهَر
= II wabcdk سرب سرب - تَسَرَّب
= IV wabfcd أنبأ نبء نب
= Q abi برهن برهن -
tell neutral IV abcdm أخبر خبر خبر
= IV wabcdm أبلغ بلغ بلغ مُبْلِغ* تَبْلُغ يَبْلُغ نَبْلُغ
= IV wabm أعلم علم علم مُعْلِم* أَعْلَم يَعْلَم تَعْلَم نَعْلَم
= IV wabicdkm أطلع طلع طلع مُطَّلِع*
= IV wabcdm آذن ءذن ذن
= II wabcdm لقن لقن - مُلَقِّن*
= III wabcdm صارح صرح صورح
= III wabcdm كاشف كشف كوشف
= IV abgfcd أفضى فضي فض
= IV abgcd أبرق برق برق
= IV wabicdl أقنع قنع قنع
= IV wbcdl أحاط حوط احط,حيط,يحطن,حاط مُحِيط*
deny denying I:ai abcdk نفى نفي نف,ناف نَفْي
= IV abcdk أنكر نكر نكر
= II abcdk كذب كذب -
= II abcdk فند فند -
= X abcdk استبعد بعد ستبعد
= I:aa abcdk جحد جحد جاحد
= I:au wabcdk رفض رفض رافض
= I:aa abcdk دحض دحض داحض
= V abofcdk تنصل نصل -
= V abofcdk تبرأ برء تبر
= VIII wabicdk اعترض عرض عترض
= V abicdk تحفظ حفظ -
= III wabcdk عارض عرض عورض مُعَارِض*
= II abcdk خطأ خطء خط خَطَأ
= II abcdk صحح صحح -
= III abcdk ناقض نقض نوقض
= I:aa wabjcdk طعن طعن طاعن طَعْن
claim distancing I:au abcd زعم زعم زاعم
= VIII abcd ادعى دعو دع
= VIII abcdk افترى فري فتر
= II abcdk روج روج -
= IV abcd أشاع شيع اشع,شيع,يشعن,شاع
= I:ai cd كذب كذب كاذب
= VI b تظاهر ظهر تظوهر مُتَظَاهِر*
admit conceding VIII abcdh اعترف عرف عترف
= IV abcdh أقر قرر قر مُقَرّ*
= II wabcd سلم سلم - سُلَّم سِلْم تَسَلُّم
= II wabcd صدق صدق - صِدْق أَصْدَق
= III wabicdk وافق وفق ووفق مُوَافِق*
= VIII wabicdk اتفق وفق تفق
= VIII abgfqcd اعتذر عذر عتذر
= V abifqcd تأسف ءسف تؤسف
= I:ia abicdk ندم ندم نادم نَدَم
accuse condemning VIII abdhl اتهم وهم تهم مُتَّهِم*
= II wdk حمل حمل - حَمْل حِمْل حَمَل تَحَمَّل
= I:au abicdl لام لوم لم,لوم,لائم,ليم لِمَن
= I:ai wabcdl رمى رمي رم,رام رَمْي
= VIII abgofcd اشتكى شكو شتك
= I:au abgofcd شكا شكو شك,شاك
= V abofcd تذمر ذمر -
= II abcdhl خون خون -
= III abcdk عاتب عتب عوتب
= II abicdk وبخ وبخ -
= II abicdk أنب ءنب ؤنب
= V abocdkl تظلم ظلم - تَظَلُّم
= V wabicdk تجنى جني تجن
criticize condemning VIII cdhk انتقد نقد نتقد
= III wabcdk هاجم هجم هوجم مُهَاجِم*
= I:ia abocdk سخر سخر ساخر
= I:ai abicdk عاب عيب عب,عيب,عائب
= I:au wabi أخذ ءخذ ؤخذ آخِذ*
= X abicdhk استنكر نكر ستنكر
= II abicdhk سفه سفه -
= II abicdhk قلل قلل -
= II wabocdk هون هون -
= II wabcdk شهر شهر - شَهْر
= VIII wabocdk استاء سوء ستا,استي,استئن
warn warning II abocdl حذر حذر -
= II abgcdlm نبه نبه -
= IV abocdm أنذر نذر نذر مُنْذِر*
= II abcdk خوف خوف - خَوْف
threaten warning II bcdhl هدد هدد - مُهَدَّدَة
= V bcdhl توعد وعد -
= II abicdk لوح لوح -
= V abqcd تحدى حدي تحد تَحَدِّي
promise promising V abcdh تعهد عهد -
= I:ai abdhl وعد وعد عد يُعَدّ تُعَدّ نُعِدّ وَاعِدَة
= VIII abcd التزم لزم لتزم مُلْتَزِمَة
= III abcdl عاهد عهد عوهد
= I:ia wab ضمن ضمن ضامن ضَامِن* ضِمْن تَضَمَّن
= V abqcdk تكفل كفل -
demand demanding III abcdhl طالب طلب طولب
= I:au wabgcdnm دعا دعو دع,داع
= I:au wabicdl حث حثث حاث
= III abcdl ناشد نشد نوشد
= I:au wabcdk طلب طلب طالب طَالِب* طَلَب
= I:au wabclm أمر ءمر ؤمر أَمْر
= IV abcdl أوصى وصي وص
= II abcdl وصى وصي وص
= I:aa abcdlm نصح نصح ناصح
= IV abcdn أهاب هيب اهب,هيب,يهبن,هاب
= V abgqcd توسل وسل -
= VIII abgqcdk التمس لمس لتمس
= VIII a اشترط شرط شترط
= I:au wabi شرط شرط شارط شَرْط
= II abicdl حرض حرض -
= I:au abicdl حض حضض حاض
= II wabicdl شجع شجع -
= I:au abcdkl رجا رجو رج,راج تَرَجَّى
= V abgqcdkl تضرع ضرع -
= X abcdl استغاث غوث استغث,ستغيث,يستغثن,ستغاث
= I:ai wabi فرض فرض فارض فَرْض
= IV wabicdl ألزم لزم لزم يَلْزَم تَلْزَم الزَّمَن!
= II wabcdkl كلف كلف - تَكَلُّف تُكْلِف
= IV abgcdl أوعز وعز وعز
= X abcdkl استجدى جدو ستجد
= III abcdkl ساوم سوم سووم
suggest neutral VIII abcdk اقترح قرح قترح مُقْتَرَح
= II wabcd رجح رجح -
= II wabcdk حبذ حبذ -
= II wabicdk فضل فضل - فَضْل أَفْضَل
find neutral IV wabgcdm أوحى وحي وح
suggest neutral V abcdk تكهن كهن -
= II wabcdk رشح رشح -
expect neutral V abcdk توقع وقع - مُتَوَقَّعَة مُتَوَقَّع
= V abcdk تنبأ نبء تنب
= II abcdk خمن خمن - مُخَمِّن*
= V wabcdk ترقب رقب - تَرَقُّب
praise praising IV bcdh أشاد شيد اشد,شيد,يشدن,شاد
= IV abicdh أثنى ثني ثن اثْنَيْن
= VIII abcdh احتفى حفو حتف
= II abcdhk ثمن ثمن - ثَمَن ثُمُن
= I:aa abicdhk مدح مدح مادح
= VIII abicdhk امتدح مدح متدح
= II abcdh رحب رحب - مَرْحَبًا
= I:au wabiqcdk شكر شكر شاكر شَاكِر* شُكْر
= II wabicdk هنأ هنء هن هُنَا
= III abicdk بارك برك بورك بَارِك مُبَارَك*
= VIII abcdhk اعتز عزز عتز
= VIII abcdhk افتخر فخر فتخر
= VI abcdhk تباهى بهي تباه,تبوه
= VI abcdhk تفاخر فخر تفوخر
= VI abcdhk تفاءل فءل متفائل,تفوئل
= II abicdhk زكى زكي زك
= II abicdhk مجد مجد - مَجْد
= IV abicdhk أطرى طرو طر
= V wabcdh تغنى غني تغن
condemn condemning I:ai abcdk دان دين دن,دين,دائن دِين دَيْن
= IV bcdk أدان دين ادن,دين,يدن,دان مَدِينَة
= II abcdh ندد ندد -
= I:au abcdk شجب شجب شاجب
= I:aa abcdk لعن لعن لاعن
= I:au abcdk ذم ذمم ذام ذَمّ
= VIII abfcdk امتعض معض متعض
call neutral I:ai bdhl وصف وصف صف نِصْف
= II dhk سمى سمو سم سُمُو
= IV cdhkl أسمى سمو سم
= II cdhkl لقب لقب - مُلَقِّب* لَقَب
= II wcdhkl شبه شبه - شِبْه شَبَه أَشْبَه
= I:aa bcdhkl نعت نعت ناعت
= II wdhl صنف صنف - صِنْف
= III wbcdhkl قارن قرن قورن
= IV widhk أطلق طلق طلق مُطْلَق*
= II wbcdhkl صور صور - صُوَر
= VIII abdhkl اختزل خزل ختزل
ask neutral I:aa abcdr سأل سءل سائل,سئل سَائِل*
= VI abcdr تساءل سءل متسائل,تسوئل
= X abfcdrp استفسر فسر ستفسر
= X abfcdrp استوضح وضح ستوضح
= III abcdkr ساءل سءل سائل,سوئل مُسَائِل*
= X:sound abfcdr استجوب جوب ستجوب
= I:aa wabcdr طرح طرح طارح طَرْح
= X abfcdr استطلع طلع ستطلع
= III wcdkr حاور حور حوور
answer neutral IV abicd أجاب جوب اجب,جيب,يجبن,جاب
= I:au wabicd رد ردد راد رَدّ
= II wabicd علق علق -
= III abcdr جاوب جوب جووب
= X abcd استجاب جوب استجب,ستجيب,يستجبن,ستجاب
= III wabicd قاطع قطع قوطع
write neutral I:au abcdk كتب كتب كاتب كَاتِب* كُتُب كُتِب
= II abcd غرد غرد -
= II wabcdk دون دون - دُون مُدَوَّن*
= III wabcdm راسل رسل روسل مُرَاسِل*
= II wabcdk وثق وثق -
= Q abcdk عنون عنون -
= II abcdk سطر سطر - سَطْر
= I:au wabcdk خط خطط خاط خَطّ
relay neutral I:au wabfcd نقل نقل ناقل نَاقِل* نَقْل
= VI wabcdk تناقل نقل تنوقل
= VI wabcdk تداول دول تدوول تَدَاوُل
= VIII wabcdk اقتبس قبس قتبس
= I:au wabcdk بث بثث باث بَثّ
= II wabcdk عمم عمم -
= I:ai abfcdk روى روي رو,راو رَاوِي* رَوَى رُوِي
conclude neutral I:au gcd خلص خلص خالص
= X abgcd استنتج نتج ستنتج
= VIII wabcdh اختتم ختم ختتم
= I:ai wabcdh ختم ختم خاتم
= V wabgicdn توصل وصل - تَوَصُّل
= VIII wabgcdn انتهى نهي نته مُنْتَهِي*
= X abocdk استخلص خلص ستخلص
= X abocdk استنبط نبط ستنبط
= II abcdk لخص لخص -
= IV abcdk أوجز وجز وجز
= IV abcdk أجمل جمل جمل أَجْمَل
= IV wabicdk أجمع جمع جمع أَجْمَع أَجْمَعُ تَجَمُّع يَجْمَع تَجْمَع
= IV wcdk أنهى نهي نه
find neutral I:ai wabcd وجد وجد جد وَاجِد*
= I:au wi دل دلل دال دَالّ*
= VIII wab اكتشف كشف كتشف
= II wabgicdk أشر ءشر ؤشر
= IV abfcdk أوهم وهم وهم
= I:ia wab شهد شهد شاهد شَاهِد*
express neutral IV wabfcdk أعرب عرب عرب
= II wabfcdk عبر عبر - عَبْر
= IV abcdk أبدى بدي بد
= I:ia wabifqcdk أسف ءسف ؤسف أَسَف
= V abioqcdk تألم ءلم تؤلم
= VII abocdk اندهش دهش ندهش
= I:aa wabicdk نعى نعي نع,ناع
= III wabicdk واسى وسي واس,ووس
= II wabicdk عزى عزي عز
= X abcdk استبشر بشر ستبشر
= V wcd تمنى مني تمن تُمْنَى
= VII abocd انزعج زعج نزعج`;

/** act stance frames lemma singular… | plural… */
export const SAYING_NOUNS = `say neutral abcd قول قَوْل | أَقْوَال
= wabcd تصريح تَصْرِيح | تَصْرِيحَات تَصَارِيح
= wabcd كلام كَلَام |
= wabfcd حديث حَدِيث | أَحَادِيث
= wcd عبارة عِبَارَة | عِبَارَات
= wabcd مقولة مَقُولَة | مَقُولَات
= wcd جملة جُمْلَة | جُمَل
= wcd شعار شِعَار | شِعَارَات
= wcd هتاف هُتَاف | هُتَافَات
= wcd لافتة لَافِتَة | لَافِتَات
= wab إفادة إِفَادَة | إِفَادَات
= wabcd تلميح تَلْمِيح | تَلْمِيحَات
= wabcd مفاد مُفَاد |
= wacd مضمون مَضْمُون |
= wacd مؤدى مُؤَدَّى |
= wacd فحوى فَحْوَى |
= wcd تعبير تَعْبِير | تَعْبِيرَات تَعَابِير
= wabcd منطوق مَنْطُوق |
stress committed abicd تأكيد تَأْكِيد | تَأْكِيدَات
= wbicd تشديد تَشْدِيد |
= wabicd إصرار إِصْرَار |
announce committed wabfd إعلان إِعْلَان | إِعْلَانَات
announce neutral wab بيان بَيَان |
= wab خبر خَبَر | أَخْبَار
= wabf نبأ نَبَأ | أَنْبَاء
= wab إشاعة إِشَاعَة شَائِعَة | إِشَاعَات شَائِعَات
= wab بلاغ بَلَاغ | بَلَاغَات
= wab حكم حُكْم | أَحْكَام
= wab فتوى فَتْوَى | فَتَاوَى
explain neutral wab توضيح تَوْضِيح | تَوْضِيحَات
= wab شرح شَرْح | شُرُوح شُرُوحَات
= wab تفسير تَفْسِير | تَفْسِيرَات
= wab تبرير تَبْرِير | تَبْرِيرَات
= wab حجة حُجَّة | حُجَج
= wab ذريعة ذَرِيعَة | ذَرَائِع
point neutral wabgcd إشارة إِشَارَة | إِشَارَات
= wabgcd تنويه تَنْوِيه |
= wabcd تذكير تَذْكِير |
= wabcd ملاحظة مُلَاحَظَة | مُلَاحَظَات
reveal neutral wabf كشف كَشْف | كُشُوفَات
think distancing abj اعتقاد اعْتِقَاد | اعْتِقَادَات
think neutral wabcd رأي رَأْي | آرَاء
= wab قناعة قَنَاعَة اقْتِنَاع | قَنَاعَات
= wab ظن ظَنّ | ظُنُون
think distancing wab تصور تَصَوُّر | تَصَوُّرَات
= wab افتراض افْتِرَاض | افْتِرَاضَات
think neutral wab اعتبار اعْتِبَار |
= wab فكرة فِكْرَة | أَفْكَار
= wab نظرية نَظَرِيَّة | نَظَرِيَّات
= wab انطباع انْطِبَاع | انْطِبَاعَات
= wabj شك شَكّ | شُكُوك
= wabo خشية خَشْيَة |
= wabo مخاوف | مَخَاوِف
claim distancing abcd زعم زَعْم | مَزَاعِم
= abcd ادعاء ادِّعَاء | ادِّعَاءَات
= wab رواية رِوَايَة | رِوَايَات
= wab دعوى دَعْوَى |
= wabcd أكذوبة أُكْذُوبَة كِذْبَة | أَكَاذِيب
deny denying wabcd نفي نَفْي |
= wabcd إنكار إِنْكَار |
= wabcd تكذيب تَكْذِيب |
admit conceding abcd اعتراف اعْتِرَاف | اعْتِرَافَات
= wabcd إقرار إِقْرَار | إِقْرَارَات
accuse condemning wbdl اتهام اتِّهَام | اتِّهَامَات
= wbd تهمة تُهْمَة | تُهَم
= wabo شكوى شَكْوَى | شَكَاوَى
criticize condemning wabd انتقاد انْتِقَاد | انْتِقَادَات
warn warning wabocd تحذير تَحْذِير | تَحْذِيرَات
= wabocd تنبيه تَنْبِيه | تَنْبِيهَات
= wabd إنذار إِنْذَار | إِنْذَارَات
threaten warning wb تهديد تَهْدِيد | تَهْدِيدَات
= wbcd وعيد وَعِيد |
promise promising wab وعد وَعْد | وُعُود
= wab تعهد تَعَهُّد | تَعَهُّدَات
= wab التزام الْتِزَام | الْتِزَامَات
demand demanding wab طلب طَلَب | طَلَبَات
= wabcd مطالبة مُطَالَبَة | مُطَالَبَات مَطَالِب
= wagdn دعوة دَعْوَة | دَعَوَات
= wab أمر أَمْر | أَوَامِر
= wab توصية تَوْصِيَة | تَوْصِيَات
= wabgcd نداء نِدَاء مُنَاشَدَة | نِدَاءَات مُنَاشَدَات
= wab شرط شَرْط | شُرُوط
= wabcd نصيحة نَصِيحَة | نَصَائِح
suggest neutral wab اقتراح اقْتِرَاح مُقْتَرَح | اقْتِرَاحَات مُقْتَرَحَات
expect neutral wab توقع تَوَقُّع | تَوَقُّعَات
= wab تكهن تَكَهُّن | تَكَهُّنَات
= wab تقدير تَقْدِير | تَقْدِيرَات
= wab ترجيح تَرْجِيح | تَرْجِيحَات
praise praising wdhk إشادة إِشَادَة | إِشَادَات
condemn condemning wadk إدانة إِدَانَة | إِدَانَات
= wadhk تنديد تَنْدِيد اسْتِنْكَار |
call neutral wbdh وصف وَصْف | أَوْصَاف
= wcdh تسمية تَسْمِيَة | تَسْمِيَات
= wcdh لقب لَقَب | أَلْقَاب
ask neutral wcdrp سؤال سُؤَال | أَسْئِلَة
= wcdrp تساؤل تَسَاؤُل | تَسَاؤُلَات
= wcdrp استفسار اسْتِفْسَار | اسْتِفْسَارَات
answer neutral wabcd جواب جَوَاب إِجَابَة | أَجْوِبَة إِجَابَات
= wabcd رد رَدّ | رُدُود
= wabcd تعليق تَعْلِيق | تَعْلِيقَات
write neutral wabcd تغريدة تَغْرِيدَة | تَغْرِيدَات
= wabcd تدوينة تَدْوِينَة مَنْشُور | تَدْوِينَات مَنْشُورَات
= wabcd رسالة رِسَالَة | رَسَائِل
conclude neutral wab استنتاج اسْتِنْتَاج | اسْتِنْتَاجَات
= wab خلاصة خُلَاصَة |
find neutral wabi دليل دَلِيل | أَدِلَّة
express neutral wabj أمل أَمَل | آمَال
= wabj ثقة ثِقَة |
= waboj قلق قَلَق |
= waqd أسف أَسَف |
= wab رغبة رَغْبَة |`;

/** What may follow a cue: the frames of a row are letters, a for the first. */
export const FRAMES: readonly string[] = [
  'an',
  'bi-an',
  'colon',
  'marks',
  'li-addressee',
  'an-an',
  'ila-an',
  'bi-noun',
  'ala-an',
  'fi-an',
  'noun',
  'object-then-bi-an',
  'addressee',
  'ila-noun',
  'min-an',
  'kayfa',
  'li-an',
  'question',
];

/** takes flag stance lemma | token… */
export const ACCORDING: readonly string[] = [
  'noun - neutral وفق | وفق',
  'noun - neutral بحسب | بحسب',
  'noun - neutral حسب | حسب',
  'noun - neutral وفق | على وفق',
  'la-noun - neutral وفقا لـ | وفقا',
  'la-noun - neutral طبقا لـ | طبقا',
  'la-noun - neutral استنادا إلى | استنادا',
  'ma-verb - neutral وفقا لما | وفقا لما',
  'ma-verb - neutral طبقا لما | طبقا لما',
  'ma-verb - neutral تبعا لما | تبعا لما',
  'ma-verb - neutral استنادا إلى ما | استنادا إلى ما',
  'ma-verb - neutral وفق ما | وفق ما',
  'ma-verb - neutral بحسب ما | بحسب ما',
  'ma-verb - neutral حسب ما | حسب ما',
  'ma-verb intransitive neutral على ما | على ما',
  'ma-verb - neutral نقلا عما | نقلا عما',
  'verb - neutral حسبما | حسبما',
  'verb - neutral بحسبما | بحسبما',
  'verb - neutral وفقما | وفقما',
  'verb bare neutral مثلما | مثلما',
  'verb bare neutral كما | كما',
  'noun - neutral على حد قول | على حد قول/تعبير/وصف/زعم/رأي/تقدير/تعبيرات',
  'pronoun repeats neutral على حد قول | على حد قول+/تعبير+/وصف+/زعم+/تقدير+',
  'ma-verb - neutral على حد ما | على حد ما',
  'noun - neutral بحسب قول | وفق/حسب/بحسب قول/أقوال/تعبير/وصف/زعم/رأي/تصريح/تصريحات/رواية/تقدير/تقديرات/إفادة/إعلان/تأكيد/شهادة',
  'pronoun repeats neutral بحسب قول | وفق/حسب/بحسب قول+/أقوال+/تعبير+/وصف+/زعم+/رأي+/تصريح+/تصريحات+/تقدير+/رواية+/كلام+/اعتقاد+',
  'pronoun repeats neutral وفقا لقول | وفقا لقول+/لتعبير+/لوصف+/لأقوال+/لتصريحات+/لتقدير+/لرأي+',
  'noun - neutral نقلا عن | نقلا عن',
  'noun - neutral على لسان | على لسان',
  'noun - neutral استنادا إلى | استنادا إلى',
  'noun - neutral استنادا إلى | استنادا إلى تصريح/تصريحات/بيان/تقرير/رواية/أقوال/إفادة/إفادات/شهادة/شهادات/دراسة/بيانات/وثيقة/وثائق/معلومات',
  'noun - neutral في رأي | في رأي/تقدير/نظر/اعتقاد/تصور',
  'noun - neutral برأي | برأي/بنظر/باعتقاد/بتقدير',
  'pronoun - neutral في رأي | في رأي+/تقدير+/نظر+/اعتقاد+/تصور+',
  'pronoun - neutral برأي | برأي+/بنظر+/باعتقاد+/بتقدير+',
  'noun - neutral من وجهة نظر | من وجهة نظر',
  'noun - neutral بحسب وجهة نظر | وفق/حسب/بحسب وجهة نظر',
  'pronoun - neutral من وجهة نظر | من وجهة نظر+',
  'noun - conceding باعتراف | باعتراف/بإقرار',
  'noun - committed بشهادة | بشهادة/بتأكيد',
  'pronoun - conceding باعتراف | باعتراف+/بإقرار+',
  'noun - distancing بزعم | بزعم',
  'an - distancing بحجة | بحجة/بذريعة/بدعوى/بزعم/بادعاء',
  'an - neutral باعتبار | باعتبار',
  'an - neutral بمعنى | بمعنى',
  'medium - neutral في تصريح | في تصريح/تصريحات/حديث/مقابلة/لقاء/حوار/بيان/كلمة/خطاب/مداخلة/تغريدة/تدوينة/مقال/رسالة/منشور/اتصال/مؤتمر/بلاغ/تعليق/إحاطة/شهادة',
  'medium - neutral خلال مؤتمر | خلال/أثناء مؤتمر/مقابلة/حوار/لقاء/كلمة/خطاب/مداخلة/اجتماع/اتصال/جلسة/كلمته/كلمتها/خطابه/مداخلته',
  'medium - neutral عبر | عبر/على تويتر/فيسبوك/حسابه/حسابها/صفحته/صفحتها/تغريدة/تدوينة/بيان',
];
