import type { LanguagePack } from './language-pack';

/** Slovak lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const sk: LanguagePack = {
  lang: 'sk',
  lines: {
    'ad-label': {
      label: [
        'reklama',
        'inzercia',
        'článok pokračuje pod reklamou',
        'text pokračuje pod reklamou',
        'článok pokračuje pod video reklamou', // between paragraphs of sme.sk
      ],
    },
    'read-also': {
      opening: [
        'čítajte aj',
        'čítajte tiež',
        'prečítajte si aj',
        'prečítajte si',
        'čítajte viac',
        'pozrite si aj',
        'súvisiace články',
      ],
      label: ['súvisiace', 'mohlo by vás zaujímať', 'viac k téme', 'odporúčame'],
    },
    popular: {
      label: ['najčítanejšie', 'najnovšie'],
    },
    subscribe: {
      opening: ['sledujte nás', 'prihláste sa', 'odoberajte'],
    },
  },
};
