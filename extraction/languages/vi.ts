import type { LanguagePack } from './language-pack';

/** Vietnamese lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const vi: LanguagePack = {
  lang: 'vi',
  lines: {
    'ad-label': {
      label: ['quảng cáo'],
    },
    'read-also': {
      opening: ['xem thêm', 'đọc thêm'],
      label: ['tin liên quan', 'bài liên quan', 'tin cùng chuyên mục', 'có thể bạn quan tâm'],
    },
    popular: {
      label: ['đọc nhiều', 'tin đọc nhiều'],
    },
    subscribe: {
      opening: ['theo dõi chúng tôi', 'đăng ký nhận'],
    },
  },
};
