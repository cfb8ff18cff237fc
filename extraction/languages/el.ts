import type { LanguagePack } from './language-pack';

/** Greek lines that are not the story. As papers usually word them; not counted, for no pages were at hand; without accents, as capitals stand. */
export const el: LanguagePack = {
  lang: 'el',
  lines: {
    'ad-label': {
      label: ['διαφημιση', 'η συνεχεια του αρθρου μετα τη διαφημιση', 'διαφημισεις'],
    },
    'read-also': {
      opening: [
        'διαβαστε επισης',
        'διαβαστε ακομη',
        'διαβαστε ακομα',
        'διαβαστε περισσοτερα',
        'δειτε επισης',
        'δειτε ακομα',
      ],
      label: [
        'σχετικα αρθρα',
        'σχετικες ειδησεις',
        'σχετικα θεματα',
        'περισσοτερα',
        'προτεινομενα',
      ],
    },
    popular: {
      label: ['δημοφιλη', 'τα πιο δημοφιλη'],
    },
    subscribe: {
      opening: ['ακολουθηστε', 'ακολουθηστε μας', 'εγγραφειτε', 'καντε εγγραφη', 'γραφτειτε'],
    },
  },
};
