import { describe } from 'vitest';
import { findPostposed } from '../../../src/quotes/find/postposed.js';
import { itFinds, itLeaves } from '../../support/finders.js';

describe('findPostposed', () => {
  itFinds(
    findPostposed,
    `
      "لم يبق في القرية أحد"، قالت المعلمة رنا عساف.
      قالت
      المعلمة رنا عساف
      لم
      "لم يبق في القرية أحد"، تقول المعلمة رنا عساف وهي تغلق باب المدرسة.
      تقول
      المعلمة رنا عساف
      لم
      "لن نعود إلى الوراء" أكد الوزير سالم الكيلاني.
      أكد
      الوزير سالم الكيلاني
      لن
    `,
  );

  itLeaves(
    findPostposed,
    `
      اشترى صحيفة "الأيام"، وقالت رنا إنها نادمة.
      "الهدنة" انتهت قبل أن تبدأ.
      قالت رنا: "لم يبق في القرية أحد".
      لم يبق في القرية أحد، قالت المعلمة.
    `,
  );
});
