import type { LanguagePack } from './language-pack';

/** Arabic lines that are not the story. Each names the page of the corpus where it was seen. */
export const ar: LanguagePack = {
  lang: 'ar',
  lines: {
    'read-also': {
      label: [
        'مقالات ذات صلة', // news/lb_LBCGroup_2026_01_08
        'اخترنا لكم', // news/lb_LBCGroup_2026_01_08
      ],
    },
    popular: {
      label: [
        'الأكثر قراءة', // news/lb_LBCGroup_2026_01_08
        'زوارنا يقرأون الآن', // news/lb_LBCGroup_2026_01_08
        'آخر الأخبار', // news/lb_LBCGroup_2026_01_08
        'تشاهدون الآن', // news/lb_LBCGroup_2026_01_08
      ],
    },
    'next-story': {
      label: [
        'التالي', // news/lb_LBCGroup_2026_01_08
        'السابق', // news/lb_LBCGroup_2026_01_08
      ],
    },
    share: {
      label: [
        'شارك', // news/lb_LBCGroup_2026_01_08
      ],
    },
  },
};
