import type { LanguagePack } from './language-pack';

/** Hebrew lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const he: LanguagePack = {
  lang: 'he',
  lines: {
    'ad-label': {
      label: ['פרסומת', 'תוכן ממומן', 'תוכן שיווקי', 'המשך אחרי הפרסומת'],
    },
    'read-also': {
      opening: ['קראו גם', 'קראו עוד', 'לקריאה נוספת', 'עוד בנושא', 'ראו גם'],
      label: ['כתבות נוספות', 'עוד כתבות', 'כתבות שאולי פספסת', 'אולי יעניין אותך', 'כתבות קשורות'],
    },
    popular: {
      label: ['הנקראות ביותר', 'הכי נקראות'],
    },
    subscribe: {
      opening: ['עקבו אחרינו', 'הצטרפו אלינו', 'הירשמו לניוזלטר', 'הצטרפו לערוץ'],
    },
  },
};
