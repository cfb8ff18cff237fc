/**
 * Beginnings of the words that stand beside a count on news pages: views, comments, likes, shares,
 * subscribers, minutes of reading. Taken from the pages of tests/fixtures and from the sites that
 * the extraction bench reads; the languages are those of its pages.
 */
const beginnings = [
  // English
  'view',
  'read',
  'comment',
  'like',
  'share',
  'repl(?:y|ies)',
  'repost',
  'follower',
  'subscriber',
  // Ukrainian
  'перегляд',
  'прочитан',
  'читання',
  'комент',
  'вподоба',
  'лайк',
  'поширен',
  'репост',
  'підписник',
  // Russian
  'просмотр',
  'прочтен',
  'чтения',
  'коммент',
  'подписчик',
  // German, French, Spanish, Italian, Portuguese, Polish, Czech
  'kommentar',
  'aufruf',
  'geteilt',
  'lesezeit',
  'commentaire',
  'vue',
  'partage',
  'comentario',
  'visita',
  'vista',
  'comment[oi]',
  'visualizzazion',
  'condivision',
  'comentário',
  'visualizaç',
  'komentarz',
  'wyświetle',
  'udostępnie',
  'komentář',
  'zobrazení',
] as const;

const word = `(?:(?<!\\p{L})(?:${beginnings.join('|')})\\p{L}*|コメント|閲覧|评论|評論|阅读|閱讀|댓글|조회)`;
const number = String.raw`\d[\d\s.,]*(?:тис|млн|tys|tsd|mil|[km])?\.?`;

/** A number right beside such a word in any of its forms: "12 comments", "Переглядів: 1,2 тис.". */
export const countOfPage = new RegExp(`${number}\\s*${word}|${word}\\s*[:(·]?\\s*${number}`, 'giu');
