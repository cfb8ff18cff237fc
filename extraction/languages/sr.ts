import type { LanguagePack } from './language-pack';

/** Serbian and Croatian lines, in both alphabets, that are not the story; Bosnian and Montenegrin papers write the same. As papers usually word them; not counted, for no pages were at hand. */
export const sr: LanguagePack = {
  lang: 'sr',
  lines: {
    'ad-label': {
      label: [
        'oglas',
        'tekst se nastavlja ispod oglasa',
        'nastavak nakon oglasa',
        'članak se nastavlja ispod oglasa',
        'текст се наставља испод огласа',
      ],
    },
    'read-also': {
      opening: [
        'pročitajte još',
        'pročitajte i',
        'pročitajte više',
        'pročitaj još',
        'čitajte još',
        'pogledajte još',
        'pogledajte i',
        'vezane vijesti',
        'povezane vesti',
        'прочитајте још',
        'прочитајте и',
      ],
      label: ['povezani članci', 'povezane teme', 'povezano', 'više iz rubrike', 'повезане вести'],
    },
    popular: {
      label: ['najčitanije', 'najnovije'],
    },
    subscribe: {
      opening: ['pratite nas', 'prijavite se', 'preuzmite našu', 'zapratite nas', 'пратите нас'],
    },
  },
};
