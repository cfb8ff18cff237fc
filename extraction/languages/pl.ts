import type { LanguagePack } from './language-pack';

/** Polish lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const pl: LanguagePack = {
  lang: 'pl',
  lines: [
    ['ad-label', 'label', 'reklama'], // snippets/0203, snippets/0446 (+2 more sites)
    ['ad-label', 'label', 'autopromocja'],
    ['ad-label', 'opening', 'materiał sponsorowany'],
    ['ad-label', 'opening', 'promocyjny'],
    ['ad-label', 'opening', 'partnerski'],
    ['ad-label', 'opening', 'dalszy ciąg artykułu pod materiałem wideo'],
    ['ad-label', 'opening', 'sprawdź, gdzie kupisz'],
    ['read-also', 'label', 'zobacz także'], // snippets/0203
    ['read-also', 'label', 'zobacz również'], // snippets/0446
    ['read-also', 'label', 'to też warto przeczytać'],
    ['read-also', 'label', 'może cię (też) zainteresować'],
    ['read-also', 'label', 'czytaj dalej'],
    ['read-also', 'label', 'czytaj więcej'],
    ['read-also', 'label', 'zobacz więcej'],
    ['read-also', 'opening', 'czytaj więcej w'], // snippets/0446
    ['read-also', 'opening', 'czytaj też'], // natemat_pl.recipe
    ['read-also', 'opening', 'czytaj również'], // natemat_pl.recipe
    ['read-also', 'opening', 'zobacz też'], // natemat_pl.recipe
    ['read-also', 'opening', 'przeczytaj także'], // dziennik_wschodni.recipe
    ['read-also', 'opening', 'przeczytaj również'], // dziennik_wschodni.recipe
    ['read-also', 'opening', 'czytaj także'], // dziennik_pl.recipe
    ['popular', 'label', 'popularne tematy'], // snippets/0447, snippets/0857
    ['popular', 'label', 'najczęściej czytane'],
    ['next-story', 'label', 'przeczytaj następny tekst'], // snippets/0373
    ['subscribe', 'label', 'newsletter'], // snippets/0203, snippets/0271 (+3 more sites)
    ['subscribe', 'opening', 'bądź na bieżąco! zapisz się na nasz newsletter'], // snippets/0203
    ['subscribe', 'opening', 'zapisz się na newsletter obserwuj na facebooku'], // snippets/0446
    ['subscribe', 'opening', 'obserwuj nas w google'],
    ['subscribe', 'opening', 'dziękujemy, że przeczytałaś/eś'],
    ['subscribe', 'opening', 'dołącz do nas'],
    ['donate', 'label', 'wesprzyj nas'], // snippets/0271
    ['share', 'label', 'udostępnij'], // snippets/0271
    ['share', 'label', 'udostępnij na facebooku'], // snippets/0446
    ['source-line', 'label', 'źródło dziennik gazeta prawna'], // snippets/0446
    [
      'source-line',
      'opening',
      'materiał chroniony prawem autorskim - zasady przedruków określa regulamin',
    ], // snippets/0446, snippets/0833
    ['error-report', 'label', 'zgłoś błąd na stronie'], // snippets/0446
    ['comments', 'label', 'dodaj komentarz'], // snippets/0203, snippets/0833
    ['comments', 'label', 'skomentuj'], // snippets/0348
    ['comments', 'label', 'dołącz do dyskusji'], // snippets/0373
    ['comments', 'opening', 'w tym miejscu za chwilę pojawią się komentarze'], // snippets/0459
    ['consent', 'label', 'pliki cookie'],
    ['print-mail', 'label', 'drukuj'], // snippets/0446
    ['tags', 'opening', 'tematy'], // snippets/0446
    ['tags', 'opening', 'powiązane tematy'], // snippets/0833
    ['loading', 'label', 'przeczytanie zajmie 4 min'], // snippets/0271
    ['paywall', 'label', 'dostępne tylko dla zalogowanego użytkownika'], // snippets/0857
    ['paywall', 'label', 'dostępne dla subskrybentów'],
  ],
};
