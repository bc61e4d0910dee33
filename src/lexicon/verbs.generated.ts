// Generated from data/verbs.tsv, saying-nouns.tsv and according.tsv by scripts/tables/verbs.ts: edit the tables, not this file.
/** act stance form frames lemma root core,… homograph…; the lemma is a core */
export const VERBS = `say neutral I:au abcde قال قول قل,قول,قائل,قيل
= II abcd صرح صرح -
= V wbfcd تحدث حدث - مُتَحَدِّث*
= IV abcd أفاد فيد افد,فيد,يفدن,فاد
= I:au wabcd ذكر ذكر ذاكر ذَاكِرَة
= I:au wcd نطق نطق ناطق
= V wabcdg تلفظ لفظ -
= IV wbcdg أدلى دلي دل
= IV abhcd أورد ورد ورد
= I:ai wabicd ورد ورد رد وَارِد*
= I:ai wabicd جاء جيء جا,جئ,جي جَاءٍ*
= I:au wabhcdj نص نصص ناص نَصّ
= III wcdk خاطب خطب خوطب مُخَاطِب*
= II wbcdk حدث حدث - حَدَث يَحْدُث تَحْدُث أَحْدَث
= IV wabcdg أسر سرر سر
= I:au wabcdg باح بوح بح,بوح,بائح,بيح
= V wabcdg تفوه فوه -
= IV wcdj أطلق طلق طلق مُطْلَق*
= I:au cd صرخ صرخ صارخ
= I:ai cdg هتف هتف هاتف
= I:ai cd همس همس هامس
= III abcd مازح مزح موزح
= I:ai cd صاح صيح صح,صيح,صائح
= III wabcdg نادى ندي ناد,نود نَادِي
= V cdg تهكم هكم -
= I:aa abcdg مزح مزح مازح
= I:au wabcd خطب خطب خاطب خَاطِب*
= III wabcd حاضر حضر حوضر مُحَاضِر*
= V wabhcd تكلم كلم -
= II wabfcdj شخص شخص - شَخْص
= I:au wabfcdj سرد سرد سارد
= I:ai wabfcdj حكى حكي حك,حاك
= I:ai wabhfcdj قص قصص قاص نَقْص
= III wabcd جاهر جهر جوهر جَوْهَر
= Q abhcdl طمأن طمءن طمئن
= II wabcdj ردد ردد - تَرَدَّد!
= Q cd همهم همهم -
= Q cd دندن دندن -
= IV wcdj أنشد نشد نشد
= II wcdj غنى غني غن مُغَنِّي*
= IV wicd أسهب سهب سهب
= III wcd داعب دعب دوعب
= VIII wbcd اكتفى كفي كتف
add neutral IV abcdm أضاف ضيف اضف,ضيف,يضفن,ضاف
= III wabcd تابع تبع توبع مُتَابِع*
= IV abcd أردف ردف ردف
= X abcd استطرد طرد ستطرد
= III wabcd واصل وصل ووصل تَوَاصُل
= I:ai wabcd مضى مضي مض,ماض مَاضِي*
= X abcd استدرك درك ستدرك
= I:ai wabhcd زاد زيد زد,زيد,زائد زَائِد*
= IV wabcd أكمل كمل كمل
= II wabcd عقب عقب - عَقِب عَقْب
= X wcd استأنف ءنف ستانف,استؤنف
= X wcd استمر مرر ستمر مُسْتَمِرّ*
= IV wabcd أتبع تبع تبع يَتْبَع تَتْبَع مُتَّبَع*
= X abcd استرسل رسل سترسل
= II wabcd كمل كمل -
stress committed II abhcdj أكد ءكد ؤكد
= II abhcd شدد شدد -
= II wabcdg جدد جدد - جُدُد مُجَدَّد
= II wabcdg كرر كرر -
= IV wabhcd أصر صرر صر نَصْر مِصْر
= IV wabcd أعاد عود اعد,عيد,يعدن,عاد
= I:ai abhcd جزم جزم جازم
= II wabhcd ركز ركز - مَرْكَز*
= IV abcd أقسم قسم قسم
think neutral VIII wabcdjk اعتبر عبر عتبر
stress committed V wabhcdg تمسك مسك -
= IV abhcd ألح لحح لح مُلِحَّة
= IV wab أثبت ثبت ثبت يَثْبُت تَثْبُت
= II wab ثبت ثبت - ثَبَت! ثَبَتَت! تَثَبَّت
= I:aa wb قطع قطع قاطع قَاطِع* قِطَع قَطْع
= I:ai abcd حلف حلف حالف حِلْف
= III abhcd راهن رهن روهن
= I:ai wbcd حسم حسم حاسم حَسْم
= V wabcdj تشبث شبث -
= IV wab أوجب وجب وجب
announce committed IV abfcdj أعلن علن علن
= I:ai wabficd كشف كشف كاشف
= II wabcd قرر قرر - تَقَرَّر!
announce neutral I:au wabcdj نشر نشر ناشر نَاشِر* نَشْر
announce committed IV abcdj أشهر شهر شهر أَشْهُر أَشْهَر
= IV wabcdj أذاع ذيع اذع,ذيع,يذعن,ذاع مُذِيع*
announce neutral I:aa abfcdj صدع صدع صادع
= IV abfcdj أفصح فصح فصح
= II wabcdj بشر بشر - مُبَشِّر* بَشَر
= I:ai wb قضى قضي قض,قاض قَاضِي*
= I:au wb حكم حكم حاكم حَاكِم* حُكْم حَكَم
= IV abcdj أفتى فتي فت مُفْتِي*
= I:ai wabfcdj عرض عرض عارض عَارِض* عَرْض عُرِض تَعَرَّض
announce committed I:au wbcdj زف زفف زاف زَفّ
think neutral I:aa abhcdj رأى رءي ر رَأْي
= VIII abcd اعتقد عقد عتقد
think distancing I:au abcd ظن ظنن ظان
think neutral I:aa wabncd ذهب ذهب ذاهب ذَاهِب*
think distancing I:ia wabcdjk حسب حسب حاسب حَسَب حَسْب
think neutral I:au wabgjk عد عدد عاد عَدّ أَعَدّ تَعِد يَعِد نَعِد عَدَا عَادّ*
think distancing VIII abcd ارتأى رءي رت
= V wabcd تصور صور - تَصَوُّر
= V wabcd تخيل خيل -
= VIII wabcdj افترض فرض فترض
= VIII abicd اشتبه شبه شتبه
= I:au wabicd شك شكك شاك شَكّ
= II abicd شكك شكك -
think committed IV wabcd آمن ءمن من مُؤْمِن* آمِن يُؤَمِّن تُؤَمِّن مُؤَمَّن
= IV wabcd أيقن يقن وقن
think neutral I:ia wab علم علم عالم عَالِم* عِلْم عَلَم تَعَلَّم
= I:ia wabo خشي خشي خش,خاش
= I:ia wabo خاف خوف خف,خائف,خيف
= V wo تخوف خوف -
= II abhcdj قدر قدر - قَدْر قَدَر قُدْرَت
= X wabcdj استغرب غرب ستغرب
= X abcdj استهجن هجن ستهجن
= V wabofcd تعجب عجب -
= VIII wabhcdj اقتنع قنع قتنع
= I:ii abicd وثق وثق ثق
= V abocd تيقن يقن -
= V abocd توجس وجس -
explain neutral IV abcdjp أوضح وضح وضح
= II abcdjp وضح وضح -
= II wabcdjp بين بين - بَيْن تَبَيَّن! بَيِّن
= I:aa wabcdjp شرح شرح شارح
= II wabcdjp فسر فسر -
= IV abcdj أبان بين ابن,بين,يبن,بان ابْن! ابْنَت تَبَيَّن! يَبِين تَبِين أَبْيَن
= II wabcd برر برر -
= II wabcd علل علل - عِلَل
= II wabfcdj فصل فصل - فَصْل
= II abcdj حلل حلل - مُحَلِّل*
= II abcdj سوغ سوغ -
= VIII abcdj احتج حجج حتج مُحْتَجّ*
= V abcdj تعلل علل -
= V abcdj تذرع ذرع -
= V abcdj تحجج حجج -
= III abfcd جادل جدل جودل
= III abfcd دافع دفع دوفع مُدَافِع*
= I:aa wb دفع دفع دافع دَافِع* دَفْع
= III wabcdj ناقش نقش نوقش
= X abhcdj استدل دلل ستدل
= X wabhcdj استشهد شهد ستشهد اسْتُشْهِد اسْتُشْهِدُوا اسْتُشْهِدَت
= I:au abncdj عزا عزو عز,عاز
= IV wabncdmj أرجع رجع رجع يَرْجِع تَرْجِع
= I:au wabncdg نسب نسب ناسب نَسَب نِسَب
= II wcdj عرف عرف - عُرْف عَرَف عُرِف يَعْرِف تَعْرِف نَعْرِف تَعَرَّف
= I:ai wabcdj قصد قصد قاصد قَصْد
= IV abncdj أعزى عزو عز
point neutral IV abnhcdm أشار شير اشر,شير,يشرن,شار
= I:ai abncd لفت لفت لافت
= II abnhqcdg نوه نوه -
= IV abncd ألمح لمح لمح
= II abncd لمح لمح -
= II wabcdl ذكر ذكر - مُذَكِّرَة
= III wabcd لاحظ لحظ لوحظ مُلَاحِظ*
= IV wabcdj أبرز برز برز أَبْرَز
= IV wabncdj أومأ ومء وم يَوْم
= I:au wab رصد رصد راصد رَصْد
= II wabcd سجل سجل - سِجِلّ
= II wabnhicd عرج عرج -
= V wabnqicd تطرق طرق -
= X wabcdj استحضر حضر ستحضر
= V wab تذكر ذكر -
= X wabcdj استذكر ذكر ستذكر
reveal neutral IV wabcdj أظهر ظهر ظهر يَظْهَر تَظْهَر
= II wabcdj سرب سرب - تَسَرَّب
= IV wabfcd أنبأ نبء نب
= Q abh برهن برهن -
tell neutral IV abcdl أخبر خبر خبر
= IV wabcdl أبلغ بلغ بلغ مُبْلِغ* تَبْلُغ يَبْلُغ نَبْلُغ
= IV wabl أعلم علم علم مُعْلِم* أَعْلَم يَعْلَم تَعْلَم نَعْلَم
= IV wabhcdjl أطلع طلع طلع مُطَّلِع*
= IV wabcdl آذن ءذن ذن
= II wabcdl لقن لقن - مُلَقِّن*
= III wabcdl صارح صرح صورح
= III wabcdl كاشف كشف كوشف
= IV abnfcd أفضى فضي فض
= IV abncd أبرق برق برق
= IV wabhcdk أقنع قنع قنع
= IV wbcdk أحاط حوط احط,حيط,يحطن,حاط مُحِيط*
deny denying I:ai abcdj نفى نفي نف,ناف نَفْي
= IV abcdj أنكر نكر نكر
= II abcdj كذب كذب -
= II abcdj فند فند -
= X abcdj استبعد بعد ستبعد
= I:aa abcdj جحد جحد جاحد
= I:au wabcdj رفض رفض رافض
= I:aa abcdj دحض دحض داحض
= V abofcdj تنصل نصل -
= V abofcdj تبرأ برء تبر
= VIII wabhcdj اعترض عرض عترض
= V abhcdj تحفظ حفظ -
= III wabcdj عارض عرض عورض مُعَارِض*
= II abcdj خطأ خطء خط خَطَأ
= II abcdj صحح صحح -
= III abcdj ناقض نقض نوقض
= I:aa wabicdj طعن طعن طاعن طَعْن
claim distancing I:au abcd زعم زعم زاعم
= VIII abcd ادعى دعو دع
= VIII abcdj افترى فري فتر
= II abcdj روج روج -
= IV abcd أشاع شيع اشع,شيع,يشعن,شاع
= I:ai cd كذب كذب كاذب
= VI b تظاهر ظهر تظوهر مُتَظَاهِر*
admit conceding VIII abcdg اعترف عرف عترف
= IV abcdg أقر قرر قر مُقَرّ*
= II wabcd سلم سلم - سُلَّم سِلْم
= II wabcd صدق صدق - صِدْق أَصْدَق
= III wabhcdj وافق وفق ووفق مُوَافِق*
= VIII wabhcdj اتفق وفق تفق
= VIII abnfqcd اعتذر عذر عتذر
= V abhfqcd تأسف ءسف تؤسف
= I:ia abhcdj ندم ندم نادم نَدَم
accuse condemning VIII abdgk اتهم وهم تهم مُتَّهِم*
= II wdj حمل حمل - حَمْل حِمْل حَمَل تَحَمَّل
= I:au abhcdk لام لوم لم,لوم,لائم,ليم لِمَن
= I:ai wabcdk رمى رمي رم,رام رَمْي
= VIII abnofcd اشتكى شكو شتك
= I:au abnofcd شكا شكو شك,شاك
= V abofcd تذمر ذمر -
= II abcdgk خون خون -
= III abcdj عاتب عتب عوتب
= II abhcdj وبخ وبخ -
= II abhcdj أنب ءنب ؤنب
= V abocdjk تظلم ظلم - تَظَلُّم
= V wabhcdj تجنى جني تجن
criticize condemning VIII cdgj انتقد نقد نتقد
= III wabcdj هاجم هجم هوجم مُهَاجِم*
= I:ia abocdj سخر سخر ساخر
= I:ai abhcdj عاب عيب عب,عيب,عائب
= I:au wabh أخذ ءخذ ؤخذ آخِذ*
= X abhcdgj استنكر نكر ستنكر
= II abhcdgj سفه سفه -
= II abhcdgj قلل قلل -
= II wabocdj هون هون -
= II wabcdj شهر شهر - شَهْر
= VIII wabocdj استاء سوء ستا,استي,استئن
warn warning II abocdk حذر حذر -
= II abncdkl نبه نبه -
= IV abocdl أنذر نذر نذر مُنْذِر*
= II abcdj خوف خوف - خَوْف
threaten warning II bcdgk هدد هدد - مُهَدَّدَة
= V bcdgk توعد وعد -
= II abhcdj لوح لوح -
= V abqcd تحدى حدي تحد تَحَدِّي
promise promising V abcdg تعهد عهد -
= I:ai abdgk وعد وعد عد يُعَدّ تُعَدّ نُعِدّ وَاعِدَة
= VIII abcd التزم لزم لتزم مُلْتَزِمَة
= III abcdk عاهد عهد عوهد
= I:ia wab ضمن ضمن ضامن ضَامِن* ضِمْن تَضَمَّن
= V abqcdj تكفل كفل -
demand demanding III abcdgk طالب طلب طولب
= I:au wabncdml دعا دعو دع,داع
= I:au wabhcdk حث حثث حاث
= III abcdk ناشد نشد نوشد
= I:au wabcdj طلب طلب طالب طَالِب* طَلَب
= I:au wabcdkl أمر ءمر ؤمر أَمْر
= IV abcdk أوصى وصي وص
= II abcdk وصى وصي وص
= I:aa abcdkl نصح نصح ناصح
= IV abcdm أهاب هيب اهب,هيب,يهبن,هاب
= V abnqcd توسل وسل -
= VIII abnqcdj التمس لمس لتمس
= VIII ab اشترط شرط شترط
= I:au wabh شرط شرط شارط شَرْط
= II abhcdk حرض حرض -
= I:au abhcdk حض حضض حاض
= II wabhcdk شجع شجع -
= I:au abcdjk رجا رجو رج,راج تَرَجَّى
= V abnqcdjk تضرع ضرع -
= X abcdk استغاث غوث استغث,ستغيث,يستغثن,ستغاث
= I:ai wabh فرض فرض فارض فَرْض
= IV wabhcdk ألزم لزم لزم يَلْزَم تَلْزَم الزَّمَن
= II wabcdjk كلف كلف - تَكَلُّف تُكْلِف
= IV abncdk أوعز وعز وعز
= X abcdjk استجدى جدو ستجد
= III abcdjk ساوم سوم سووم
suggest neutral VIII abcdj اقترح قرح قترح مُقْتَرَح
= II wabcd رجح رجح -
= II wabcdj حبذ حبذ -
= II wabhcdj فضل فضل - فَضْل أَفْضَل
find neutral IV wabncdl أوحى وحي وح
suggest neutral V abcdj تكهن كهن -
= II wabcdj رشح رشح -
expect neutral V abcdj توقع وقع - مُتَوَقَّعَة مُتَوَقَّع
= V abcdj تنبأ نبء تنب
= II abcdj خمن خمن - مُخَمِّن*
= V wabcdj ترقب رقب - تَرَقُّب
praise praising IV bcdg أشاد شيد اشد,شيد,يشدن,شاد
= IV abhcdg أثنى ثني ثن اثْنَيْن
= VIII abcdg احتفى حفو حتف
= II abcdgj ثمن ثمن - ثَمَن ثُمُن
= I:aa abhcdgj مدح مدح مادح
= VIII abhcdgj امتدح مدح متدح
= II abcdg رحب رحب - مَرْحَبًا
= I:au wabhqcdj شكر شكر شاكر شَاكِر* شُكْر
= II wabhcdj هنأ هنء هن هُنَا
= III abhcdj بارك برك بورك بَارِك مُبَارَك*
= VIII abcdgj اعتز عزز عتز
= VIII abcdgj افتخر فخر فتخر
= VI abcdgj تباهى بهي تباه,تبوه
= VI abcdgj تفاخر فخر تفوخر
= VI abcdgj تفاءل فءل متفائل,تفوئل
= II abhcdgj زكى زكي زك
= II abhcdgj مجد مجد - مَجْد
= IV abhcdgj أطرى طرو طر
= V wabcdg تغنى غني تغن
condemn condemning I:ai abcdj دان دين دن,دين,دائن دِين دَيْن
= IV bcdj أدان دين ادن,دين,يدن,دان مَدِينَة
= II abcdg ندد ندد -
= I:au abcdj شجب شجب شاجب
= I:aa abcdj لعن لعن لاعن
= I:au abcdj ذم ذمم ذام ذَمّ
= VIII abfcdj امتعض معض متعض
call neutral I:ai bdgk وصف وصف صف نِصْف
= II dgj سمى سمو سم سُمُو
= IV cdgjk أسمى سمو سم
= II cdgjk لقب لقب - مُلَقِّب* لَقَب
= II wcdgjk شبه شبه - شِبْه شَبَه أَشْبَه
= I:aa bcdgjk نعت نعت ناعت
= II wdgk صنف صنف - صِنْف
= III wbcdgjk قارن قرن قورن
= IV whdgj أطلق طلق طلق مُطْلَق*
= II wbcdgjk صور صور - صُوَر
= VIII abdgjk اختزل خزل ختزل
ask neutral I:aa abcdr سأل سءل سائل,سئل سَائِل*
= VI abcdr تساءل سءل متسائل,تسوئل
= X abfcdrp استفسر فسر ستفسر
= X abfcdrp استوضح وضح ستوضح
= III abcdjr ساءل سءل سائل,سوئل مُسَائِل*
= X:sound abfcdr استجوب جوب ستجوب
= I:aa wabcdr طرح طرح طارح طَرْح
= X abfcdr استطلع طلع ستطلع
= III wcdjr حاور حور حوور
answer neutral IV abhcd أجاب جوب اجب,جيب,يجبن,جاب
= I:au wabhcd رد ردد راد رَدّ
= II wabhcd علق علق -
= III abcdr جاوب جوب جووب
= X abcd استجاب جوب استجب,ستجيب,يستجبن,ستجاب
= III wabhcd قاطع قطع قوطع
write neutral I:au abcdj كتب كتب كاتب كَاتِب* كُتُب كُتِب
= II abcd غرد غرد -
= II wabcdj دون دون - دُون مُدَوَّن*
= III wabcdl راسل رسل روسل مُرَاسِل*
= II wabcdj وثق وثق -
= Q abcdj عنون عنون -
= II abcdj سطر سطر - سَطْر
= I:au wabcdj خط خطط خاط خَطّ
relay neutral I:au wabfcd نقل نقل ناقل نَاقِل* نَقْل
= VI wabcdj تناقل نقل تنوقل
= VI wabcdj تداول دول تدوول تَدَاوُل
= VIII wabcdj اقتبس قبس قتبس
= I:au wabcdj بث بثث باث بَثّ
= II wabcdj عمم عمم -
= I:ai abfcdj روى روي رو,راو رَاوِي* رَوَى رُوِي
conclude neutral I:au ncd خلص خلص خالص
= X abncd استنتج نتج ستنتج
= VIII wabcdg اختتم ختم ختتم
= I:ai wabcdg ختم ختم خاتم
= V wabnhcdm توصل وصل - تَوَصُّل
= VIII wabncdm انتهى نهي نته مُنْتَهِي*
= X abocdj استخلص خلص ستخلص
= X abocdj استنبط نبط ستنبط
= II abcdj لخص لخص -
= IV abcdj أوجز وجز وجز
= IV abcdj أجمل جمل جمل أَجْمَل
= IV wabhcdj أجمع جمع جمع أَجْمَع أَجْمَعُ تَجَمُّع يَجْمَع تَجْمَع
= IV wcdj أنهى نهي نه
find neutral I:ai wabcd وجد وجد جد وَاجِد*
= I:au wh دل دلل دال دَالّ*
= VIII wab اكتشف كشف كتشف
= II wabnhcdj أشر ءشر ؤشر
= IV abfcdj أوهم وهم وهم
= I:ia wab شهد شهد شاهد شَاهِد*
express neutral IV wabfcdj أعرب عرب عرب
= II wabfcdj عبر عبر - عَبْر
= IV abcdj أبدى بدي بد
= I:ia wabhfqcdj أسف ءسف ؤسف أَسَف
= V abhoqcdj تألم ءلم تؤلم
= VII abocdj اندهش دهش ندهش
= I:aa wabhcdj نعى نعي نع,ناع
= III wabhcdj واسى وسي واس,ووس
= II wabhcdj عزى عزي عز
= X abcdj استبشر بشر ستبشر
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
stress committed abhcd تأكيد تَأْكِيد | تَأْكِيدَات
= wbhcd تشديد تَشْدِيد |
= wabhcd إصرار إِصْرَار |
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
point neutral wabncd إشارة إِشَارَة | إِشَارَات
= wabncd تنويه تَنْوِيه |
= wabcd تذكير تَذْكِير |
= wabcd ملاحظة مُلَاحَظَة | مُلَاحَظَات
reveal neutral wabf كشف كَشْف | كُشُوفَات
think distancing abi اعتقاد اعْتِقَاد | اعْتِقَادَات
think neutral wabcd رأي رَأْي | آرَاء
= wab قناعة قَنَاعَة اقْتِنَاع | قَنَاعَات
= wab ظن ظَنّ | ظُنُون
think distancing wab تصور تَصَوُّر | تَصَوُّرَات
= wab افتراض افْتِرَاض | افْتِرَاضَات
think neutral wab اعتبار اعْتِبَار |
= wab فكرة فِكْرَة | أَفْكَار
= wab نظرية نَظَرِيَّة | نَظَرِيَّات
= wab انطباع انْطِبَاع | انْطِبَاعَات
= wabi شك شَكّ | شُكُوك
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
accuse condemning wbdk اتهام اتِّهَام | اتِّهَامَات
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
= wandm دعوة دَعْوَة | دَعَوَات
= wab أمر أَمْر | أَوَامِر
= wab توصية تَوْصِيَة | تَوْصِيَات
= wabncd نداء نِدَاء مُنَاشَدَة | نِدَاءَات مُنَاشَدَات
= wab شرط شَرْط | شُرُوط
= wabcd نصيحة نَصِيحَة | نَصَائِح
suggest neutral wab اقتراح اقْتِرَاح مُقْتَرَح | اقْتِرَاحَات مُقْتَرَحَات
expect neutral wab توقع تَوَقُّع | تَوَقُّعَات
= wab تكهن تَكَهُّن | تَكَهُّنَات
= wab تقدير تَقْدِير | تَقْدِيرَات
= wab ترجيح تَرْجِيح | تَرْجِيحَات
praise praising wdgj إشادة إِشَادَة | إِشَادَات
condemn condemning wadj إدانة إِدَانَة | إِدَانَات
= wadgj تنديد تَنْدِيد اسْتِنْكَار |
call neutral wbdg وصف وَصْف | أَوْصَاف
= wcdg تسمية تَسْمِيَة | تَسْمِيَات
= wcdg لقب لَقَب | أَلْقَاب
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
find neutral wabh دليل دَلِيل | أَدِلَّة
express neutral wabi أمل أَمَل | آمَال
= wabi ثقة ثِقَة |
= waboi قلق قَلَق |
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
  'bi-noun',
  'ala-an',
  'fi-an',
  'noun',
  'object-then-bi-an',
  'addressee',
  'ila-noun',
  'ila-an',
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
