import type { LanguagePack } from './language-pack';

/** Greek lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const el: LanguagePack = {
  lang: 'el',
  lines: {
    'ad-label': {
      label: ['διαφήμιση', 'η συνέχεια του άρθρου μετά τη διαφήμιση', 'διαφημίσεις'],
    },
    'read-also': {
      opening: [
        'διαβάστε επίσης',
        'διαβάστε ακόμη',
        'διαβάστε ακόμα',
        'διαβάστε περισσότερα',
        'δείτε επίσης',
        'δείτε ακόμα',
      ],
      label: [
        'σχετικά άρθρα',
        'σχετικές ειδήσεις',
        'σχετικά θέματα',
        'περισσότερα',
        'προτεινόμενα',
      ],
    },
    popular: {
      label: ['δημοφιλή', 'τα πιο δημοφιλή'],
    },
    subscribe: {
      opening: ['ακολουθήστε', 'ακολουθήστε μας', 'εγγραφείτε', 'κάντε εγγραφή', 'γραφτείτε'],
    },
  },
};
