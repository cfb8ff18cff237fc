import type { LanguagePack } from './language-pack';

/** Chinese lines that are not the story. Each names the page of the corpus where it was seen. */
export const zh: LanguagePack = {
  lang: 'zh',
  lines: {
    consent: {
      opening: [
        '特别声明', // below columns of 163.com
      ],
    },
    'error-report': {
      label: [
        '【纠错】', // snippets/0108
      ],
    },
    'source-line': {
      opening: [
        '责任编辑', // snippets/0108
        '来源', // snippets/0108
      ],
    },
    subscribe: {
      label: [
        '关注我们', // snippets/0108
      ],
    },
  },
};
