import type { LanguagePack } from './language-pack';

/** French lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const fr: LanguagePack = {
  lang: 'fr',
  lines: [
    ['ad-label', 'label', 'publicité'], // news/fr_LeFigaro_2024_11_22, snippets/0753 (+1 more s
    ['ad-label', 'label', 'passer la publicité'], // news/fr_LeFigaro_2024_11_22
    ['read-also', 'label', 'sur le même thème'], // news/fr_LeFigaro_2024_11_22
    ['read-also', 'label', 'la rédaction vous conseille'], // news/fr_LeFigaro_2024_11_22
    ['read-also', 'label', 'à découvrir'], // news/fr_LeFigaro_2024_11_22, snippets/0222
    ['read-also', 'label', 'vous aimerez aussi'], // snippets/0485
    ['read-also', 'label', "l'auteur vous recommande"], // snippets/0753
    ['read-also', 'label', 'lire aussi dans nos pages'], // lasemainedelallier.fr.txt
    ['read-also', 'label', 'articles en relation'], // snippets/0907
    ['read-also', 'label', 'articles correspondants'], // snippets/0222
    ['read-also', 'opening', 'à lire aussi'], // news/fr_LeFigaro_2024_11_22
    ['read-also', 'opening', 'vidéo'], // le_parisien.recipe
    ['read-also', 'opening', 'podcast'], // le_parisien.recipe
    ['read-also', 'opening', 'direct'], // le_parisien.recipe
    ['read-also', 'opening', 'inédit'], // le_parisien.recipe
    ['read-also', 'opening', 'replay'], // le_parisien.recipe
    ['read-also', 'opening', '(à|a) lire aussi'], // telerama.recipe
    ['popular', 'label', 'articles les plus lus'], // snippets/0222, snippets/0280 (+1 more sites)
    ['popular', 'label', 'les plus populaires'], // snippets/0743
    ['next-story', 'label', "charger plus d'articles"], // snippets/0278
    ['subscribe', 'label', "s'abonner"], // news/fr_LeFigaro_2024_11_22, snippets/0485 (+1 more s
    ['subscribe', 'label', "je m'abonne"], // snippets/0743
    ['subscribe', 'label', 'abonnez-vous à notre infolettre matinale'], // snippets/0743
    ['subscribe', 'label', 'inscrivez-vous aux newsletters'], // news/fr_LeFigaro_2024_11_22
    ['subscribe', 'label', 'ajoutez-nous à vos favoris'],
    ['subscribe', 'label', "suivez toute l'actualité"],
    ['subscribe', 'opening', 'abonnez-vous gratuitement à notre newsletter hebdomadaire'], // snippets/0280
    ['subscribe', 'opening', 'suivez-nous sur'], // news/fr_LeFigaro_2024_11_22
    ['subscribe', 'opening', "suivez l'actu en temps réel avec l'application le figaro"], // news/fr_LeFigaro_2024_11_22
    ['subscribe', 'opening', "pour ne rien rater de l'actualité politique"], // les_echos.py
    ['subscribe', 'within', 'chaîne whatsapp'],
    ['donate', 'opening', "je m'abonne au devoir je donne"], // snippets/0743
    ['share', 'label', 'partager'], // news/fr_LeFigaro_2024_11_22, snippets/0222 (+1 more s
    ['share', 'label', 'copier le lien'], // news/fr_LeFigaro_2024_11_22
    ['share', 'label', 'lien copié'], // news/fr_LeFigaro_2024_11_22
    ['share', 'opening', 'partager via'], // news/fr_LeFigaro_2024_11_22
    ['photo-credit', 'opening', 'photo: čtk/'], // snippets/0222
    ['error-report', 'label', "signaler une faute d'orthographe"], // news/fr_LeFigaro_2024_11_22
    ['error-report', 'label', 'signaler une erreur'], // snippets/0907
    ['comments', 'label', '10 commentaires'], // news/fr_LeFigaro_2024_11_22
    ['comments', 'label', 'lire les 10 commentaires'], // news/fr_LeFigaro_2024_11_22
    ['comments', 'label', 'poster un commentaire'], // snippets/0753
    ['comments', 'opening', 'laisser un commentaire annuler la réponse'], // snippets/0278
    ['consent', 'label', 'accepter les cookies'], // news/fr_LeFigaro_2024_11_22
    ['consent', 'opening', 'vous avez choisi de refuser les cookies'], // news/fr_LeFigaro_2024_11_22
    ['print-mail', 'label', "imprimer l'article"], // news/fr_LeFigaro_2024_11_22
    ['tags', 'label', 'sujets'], // news/fr_LeFigaro_2024_11_22
    ['tags', 'label', 'mots-clés'], // snippets/0280
    ['loading', 'label', 'sommaire'], // news/fr_LeFigaro_2024_11_22
    ['paywall', 'label', 'déjà abonné? connectez-vous'], // snippets/0743
    ['paywall', 'label', 'contenu réservé aux abonnés'],
    ['paywall', 'opening', 'vous avez lu 1 des 4 articles gratuits ce mois-ci'], // snippets/0743
  ],
};
