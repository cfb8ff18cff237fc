import type { LanguagePack } from './language-pack';

/** French lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const fr: LanguagePack = {
  lang: 'fr',
  lines: {
    'ad-label': {
      label: [
        'publicité', // news/fr_LeFigaro_2024_11_22, snippets/0753 (+1 more s
        'la suite après cette publicité', // lemonde.fr, jeuneafrique.com
        'passer la publicité', // news/fr_LeFigaro_2024_11_22
      ],
    },
    'read-also': {
      label: [
        'sur le même thème', // news/fr_LeFigaro_2024_11_22
        'la rédaction vous conseille', // news/fr_LeFigaro_2024_11_22
        'à découvrir', // news/fr_LeFigaro_2024_11_22, snippets/0222
        'vous aimerez aussi', // snippets/0485
        "l'auteur vous recommande", // snippets/0753
        'lire aussi dans nos pages', // lasemainedelallier.fr.txt
        'articles en relation', // snippets/0907
        'articles correspondants', // snippets/0222
      ],
      opening: [
        'à lire aussi', // news/fr_LeFigaro_2024_11_22
        'vidéo', // le_parisien.recipe
        'podcast', // le_parisien.recipe
        'direct', // le_parisien.recipe
        'inédit', // le_parisien.recipe
        'replay', // le_parisien.recipe
        'lire aussi', // fivefilters/ftr-site-config
      ],
    },
    popular: {
      label: [
        'articles les plus lus', // snippets/0222, snippets/0280 (+1 more sites)
        'les plus populaires', // snippets/0743
      ],
    },
    'next-story': {
      label: [
        "charger plus d'articles", // snippets/0278
      ],
    },
    subscribe: {
      label: [
        "s'abonner", // news/fr_LeFigaro_2024_11_22, snippets/0485 (+1 more s
        "je m'abonne", // snippets/0743
        'inscrivez-vous aux newsletters', // news/fr_LeFigaro_2024_11_22
        'ajoutez-nous à vos favoris',
        "suivez toute l'actualité",
      ],
      opening: [
        'abonnez-vous gratuitement à notre newsletter', // snippets/0280
        'suivez-nous sur', // news/fr_LeFigaro_2024_11_22
        "suivez l'actu en temps réel", // news/fr_LeFigaro_2024_11_22
      ],
      within: ['chaîne whatsapp'],
    },
    share: {
      label: [
        'partager', // news/fr_LeFigaro_2024_11_22, snippets/0222 (+1 more s
        'copier le lien', // news/fr_LeFigaro_2024_11_22
        'lien copié', // news/fr_LeFigaro_2024_11_22
      ],
      opening: [
        'partager via', // news/fr_LeFigaro_2024_11_22
      ],
    },
    'error-report': {
      label: [
        "signaler une faute d'orthographe", // news/fr_LeFigaro_2024_11_22
        'signaler une erreur', // snippets/0907
      ],
    },
    comments: {
      label: [
        '# commentaires',
        'lire les # commentaires',
        'poster un commentaire', // snippets/0753
      ],
      opening: [
        'laisser un commentaire annuler la réponse', // snippets/0278
      ],
    },
    consent: {
      label: [
        'accepter les cookies', // news/fr_LeFigaro_2024_11_22
      ],
      opening: [
        'vous avez choisi de refuser les cookies', // news/fr_LeFigaro_2024_11_22
      ],
    },
    'print-mail': {
      label: [
        "imprimer l'article", // news/fr_LeFigaro_2024_11_22
      ],
    },
    tags: {
      label: [
        'sujets', // news/fr_LeFigaro_2024_11_22
        'mots-clés', // snippets/0280
      ],
    },
    loading: {
      label: [
        'sommaire', // news/fr_LeFigaro_2024_11_22
      ],
    },
    paywall: {
      label: [
        'déjà abonné? connectez-vous', // snippets/0743
        'contenu réservé aux abonnés',
      ],
      opening: ['vous avez lu # des # articles gratuits ce mois-ci'],
    },
  },
};
