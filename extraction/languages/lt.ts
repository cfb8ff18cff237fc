import type { LanguagePack } from './language-pack';

/** Lithuanian lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const lt: LanguagePack = {
  lang: 'lt',
  lines: {
    'read-also': {
      label: [
        'taip pat skaitykite', // news/lt_LRT_2024_03_31
      ],
    },
  },
};
