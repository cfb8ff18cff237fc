import type { LanguagePack } from './language-pack';

/** Hindi lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const hi: LanguagePack = {
  lang: 'hi',
  lines: {
    'ad-label': {
      label: ['विज्ञापन', 'विज्ञापन के बाद जारी'],
    },
    'read-also': {
      opening: ['यह भी पढ़ें', 'ये भी पढ़ें', 'यह भी पढ़े', 'ये भी पढ़े', 'इसे भी पढ़ें', 'और पढ़ें'],
      label: ['संबंधित खबरें', 'संबंधित ख़बरें', 'ट्रेंडिंग'],
    },
    popular: {
      label: ['सबसे ज्यादा पढ़े गए', 'ताजा खबरें'],
    },
    subscribe: {
      opening: ['हमें फॉलो करें', 'हमारे साथ जुड़ें'],
    },
  },
};
