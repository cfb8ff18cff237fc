import type { LanguagePack } from './language-pack';

/** Bulgarian lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const bg: LanguagePack = {
  lang: 'bg',
  lines: {
    'ad-label': {
      label: ['реклама', 'продължава след рекламата', 'статията продължава след рекламата'],
    },
    'read-also': {
      opening: [
        'прочетете още',
        'прочетете и',
        'прочети още',
        'още по темата',
        'вижте още',
        'вижте също',
        'виж още',
        'четете още',
      ],
      label: ['още новини', 'подобни статии', 'свързани статии', 'по темата', 'още от категорията'],
    },
    popular: {
      label: ['най-четени', 'най-нови'],
    },
    subscribe: {
      opening: ['последвайте ни', 'абонирайте се', 'следвайте ни', 'запишете се'],
    },
  },
};
