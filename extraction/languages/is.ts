import type { LanguagePack } from './language-pack';

/** Icelandic lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const is: LanguagePack = {
  lang: 'is',
  lines: {
    'ad-label': {
      label: ['auglýsing'],
    },
    'read-also': {
      opening: ['lestu líka', 'lesa meira', 'sjá einnig'],
    },
  },
};
