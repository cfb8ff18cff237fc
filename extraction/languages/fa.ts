import type { LanguagePack } from './language-pack';

/** Persian lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const fa: LanguagePack = {
  lang: 'fa',
  lines: {
    'ad-label': {
      label: ['تبلیغات', 'آگهی'],
    },
    'read-also': {
      opening: ['بیشتر بخوانید', 'همچنین بخوانید', 'بخوانید', 'مطالب مرتبط'],
      label: ['اخبار مرتبط', 'خبرهای مرتبط', 'مطالب پیشنهادی'],
    },
    popular: {
      label: ['پربازدیدترین', 'پربیننده ترین'],
    },
  },
};
