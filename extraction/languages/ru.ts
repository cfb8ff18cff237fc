import type { LanguagePack } from './language-pack';

/** Russian lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const ru: LanguagePack = {
  lang: 'ru',
  lines: [
    ['ad-label', 'label', 'партнерский контент'],
    ['ad-label', 'label', 'новости партнеров'],
    ['ad-label', 'label', 'реклама: ерид'], // inline_css.txt respawn.media
    ['ad-label', 'opening', 'реклама'], // news/ua_Pravda_2026_01_08
    ['read-also', 'label', 'смотрите на нашем сайте'], // uk
    ['read-also', 'label', 'ранее мы рекомендовали'], // uk
    ['read-also', 'label', 'ранее мы выяснили'], // uk
    ['read-also', 'label', 'еще по теме'],
    ['read-also', 'label', 'публикации по теме'],
    ['read-also', 'label', 'материалы по теме'],
    ['read-also', 'label', 'все подробности в спецтеме'], // uk
    ['read-also', 'label', 'хроника событий'],
    ['read-also', 'label', 'смотрите еще больше'], // Vz
    ['read-also', 'opening', 'читайте также'],
    ['read-also', 'opening', 'читайте подробнее'], // uk
    ['read-also', 'opening', 'вас также может заинтересовать'], // uk
    ['read-also', 'opening', 'вас также могут заинтересовать новости'],
    ['read-also', 'opening', 'знать больше'], // uk
    ['read-also', 'opening', 'читайте также на эту тему'], // pravda.py
    ['read-also', 'opening', 'читайте больше в статье'], // pravda.py
    ['read-also', 'opening', 'узнайте другие новости'], // uk
    ['read-also', 'opening', 'читайте также на "цензор.нет'],
    ['read-also', 'opening', 'читайте'],
    ['read-also', 'opening', 'смотрите также'], // Minsknews
    ['read-also', 'opening', 'также на sputnik'], // SputnikBy
    ['read-also', 'opening', 'читайте также на евро-футболе'],
    ['read-also', 'opening', 'новости по теме'], // GazetaRu
    ['read-also', 'opening', 'больше новостей о'],
    ['popular', 'label', 'картина дня'],
    ['popular', 'label', 'все новости'],
    ['popular', 'label', 'лента новостей'],
    ['popular', 'label', 'главное на украинськой правде'], // news/ua_Pravda_2026_01_08
    ['popular', 'label', 'все публикации'], // news/ua_Pravda_2026_01_08
    ['next-story', 'label', 'все публикации уп'], // news/ua_Pravda_2026_01_08
    ['next-story', 'label', 'вернуться к статье'],
    ['subscribe', 'label', 'подписаться'],
    ['subscribe', 'label', 'подписаться в google news'],
    ['subscribe', 'label', 'читайте нас в google новости'],
    ['subscribe', 'label', 'подпишитесь на life'],
    ['subscribe', 'label', 'загрузите наше приложение'], // Bbc
    ['subscribe', 'label', 'подписаться на telegram-канал'],
    ['subscribe', 'label', 'подписывайтесь на наш канал'], // uk
    ['subscribe', 'opening', 'читайте страну в google news'],
    ['subscribe', 'opening', 'следите за новостями'],
    ['subscribe', 'opening', 'подписывайтесь на'], // Svpressa
    ['subscribe', 'opening', 'присоединяйтесь к instagram liga'],
    [
      'subscribe',
      'opening',
      'хотите еще больше актуальных и интересных новостей – подписывайтесь на',
    ], // SputnikBy
    ['subscribe', 'opening', 'подписывайтесь на наш канал @gazeta.ru в telegram'],
    ['subscribe', 'opening', 'подписывайтесь'], // ru
    ['subscribe', 'opening', 'подпишитесь на телеграм-канал'],
    ['subscribe', 'opening', 'читайте нас в telegram'],
    ['subscribe', 'within', 'whatsapp nur.kz'], // Nur
    ['donate', 'label', 'поддержать уп'], // news/ua_Pravda_2026_01_08
    ['donate', 'opening', 'нам нужна ваша помощь. пожалуйста'], // Meduza
    ['share', 'label', 'твитнуть'],
    ['share', 'label', 'ссылка скопирована'], // news/ua_Pravda_2026_01_08
    ['share', 'opening', 'поделиться'],
    ['share', 'opening', 'мне нравится'],
    ['photo-credit', 'opening', 'фото'], // Udf
    ['photo-credit', 'opening', 'автор фото'], // Bbc
    ['photo-credit', 'opening', 'коллаж'], // news/ua_Pravda_2026_01_08
    ['photo-credit', 'opening', 'источник'], // news/ua_Pravda_2026_01_08
    ['photo-credit', 'opening', 'нажмите на фото для увеличения изображения'],
    ['photo-credit', 'opening', 'авторские права на изображение'],
    ['source-line', 'label', 'читать новость'],
    ['source-line', 'label', 'этот материал на русском'],
    ['source-line', 'opening', 'источник'],
    ['error-report', 'label', 'нашли ошибку'],
    ['error-report', 'label', 'если вы заметили орфографическую ошибку'],
    [
      'error-report',
      'opening',
      'если вы нашли ошибку, пожалуйста, выделите фрагмент текста и нажмите ctrl+enter',
    ],
    ['error-report', 'opening', 'ошибка в тексте? выделите ее и нажмите «ctrl + enter'],
    ['error-report', 'opening', 'если вы нашли ошибку в тексте'],
    ['comments', 'label', 'комментировать'],
    ['comments', 'label', 'комментарии'],
    ['comments', 'label', 'топ комментарии'],
    ['comments', 'label', 'коментарии facebook'],
    ['comments', 'opening', 'уважаемые читатели, просим соблюдать правила комментирования'], // news/ua_Pravda_2026_01_08
    ['consent', 'label', 'данный сайт использует файлы cookies'],
    ['consent', 'label', 'больше не показывать'],
    ['consent', 'label', 'настройки cookie'],
    ['consent', 'label', 'принять все'],
    ['tags', 'opening', 'темы'],
    ['author-bio', 'opening', 'от редактора'], // uk
    ['loading', 'label', 'загрузка'],
    ['loading', 'label', 'прослушать новость'],
    ['loading', 'opening', 'размер текста'],
    ['paywall', 'label', 'только для подписчиков'],
  ],
};
