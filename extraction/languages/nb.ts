import type { LanguagePack } from './language-pack';

/** Norwegian lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const nb: LanguagePack = {
  lang: 'nb',
  lines: {
    'read-also': {
      opening: [
        'les også', // news/no_Nettavisen_2024_10_16
      ],
    },
    comments: {
      label: [
        'kommentarer til denne saken', // news/no_Nettavisen_2024_10_16
      ],
    },
    subscribe: {
      opening: [
        'følg oss på', // news/no_Nettavisen_2024_10_16
      ],
    },
    'source-line': {
      opening: [
        'kilde', // news/no_Nettavisen_2024_10_16
      ],
    },
  },
};
