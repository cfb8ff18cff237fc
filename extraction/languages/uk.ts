import type { LanguagePack } from './language-pack';

/** Ukrainian lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const uk: LanguagePack = {
  lang: 'uk',
  lines: [
    ['ad-label', 'label', 'на правах реклами'],
    ['ad-label', 'label', 'партнерські матеріали'], // ads.txt hromadske.ua
    ['ad-label', 'label', 'новини партнерів'], // ads.txt tsn.ua
    ['ad-label', 'label', 'спецпроєкт'], // ads.txt pravda.com.ua, epravda.com.ua
    ['ad-label', 'label', 'анонс'], // ads.txt pravda.com.ua, epravda.com.ua
    ['ad-label', 'label', 'promoted'], // ads.txt pravda.com.ua, epravda.com.ua
    ['ad-label', 'label', 'спецпроєкти'],
    ['ad-label', 'label', 'пресрелізи'],
    ['ad-label', 'label', 'огляди партнерів'], // ads.txt itc.ua
    ['ad-label', 'label', 'промо'], // ads.txt minfin.com.ua
    ['ad-label', 'label', 'блоги компаній'], // ads.txt nachasi.com
    ['ad-label', 'label', 'наші партнери'], // ads.txt vseazs.com
    ['ad-label', 'label', 'новини компаній'], // ads.txt nv.ua
    ['ad-label', 'label', 'партнерський проєкт'], // ads.txt nv.ua
    ['ad-label', 'label', 'спонсорований контент'], // ads.txt kyivpost.com
    ['ad-label', 'label', 'матеріали спонсорів'], // ads.txt malimista.in.ua
    ['ad-label', 'label', 'спекотне промо'], // ads.txt speka.media
    ['ad-label', 'label', 'idealmedia'], // ads.txt pravda.com.ua
    ['ad-label', 'opening', 'участь в азартних іграх може'], // the warning that the gambling law of 2020 prescribes
    ['ad-label', 'opening', 'реклама'], // ads.txt pravda.com.ua,epravda.com.ua,eurointegration.com.ua
    ['ad-label', 'opening', 'партнерський матеріал'], // ads.txt espreso.tv, forbes.ua, 057.ua
    ['ad-label', 'opening', 'за підтримки'],
    ['ad-label', 'opening', 'матеріал створено за підтримки'], // ads.txt viva.ua
    ['read-also', 'label', 'раніше ми рекомендували'], // Scraper.php
    ['read-also', 'label', 'всі подробиці в спецтемі'], // Scraper.php
    ['read-also', 'opening', 'ще по темі'],
    ['read-also', 'label', 'новини по темі'],
    ['read-also', 'label', 'останні новини по темі'],
    ['read-also', 'label', 'все по темі'],
    ['read-also', 'label', "пов'язані теми"],
    ['read-also', 'label', 'схожі новини'],
    ['read-also', 'opening', 'читайте також'],
    ['read-also', 'opening', 'читайте також на цю тему'], // pravda.py
    ['read-also', 'opening', 'читайте більше у статті'], // pravda.py
    ['read-also', 'opening', 'читайте більше'],
    ['read-also', 'opening', 'читайте'],
    ['read-also', 'opening', 'читайте детальніше'], // uk
    ['read-also', 'opening', 'детальніше читайте'],
    ['read-also', 'opening', 'також читайте'],
    ['read-also', 'opening', 'також дивіться'],
    ['read-also', 'opening', 'дивіться також'],
    ['read-also', 'opening', 'вас також може зацікавити'], // uk
    ['read-also', 'opening', 'вас також можуть зацікавити новини'],
    ['read-also', 'opening', 'знати більше'], // uk
    ['read-also', 'opening', 'читати ще'],
    ['read-also', 'opening', 'теж цікаво'],
    ['read-also', 'opening', 'ціни в магазинах'],
    ['read-also', 'opening', 'інші новини на тему'], // Scraper.php
    ['read-also', 'opening', 'ще кілька матеріалів по темі'],
    ['read-also', 'opening', 'новини за темою'],
    ['read-also', 'opening', 'більше про'],
    ['read-also', 'label', 'більше подібного'], // tagDiv Newspaper, seed page
    ['read-also', 'opening', 'як писав'], // vgolos.com.ua
    ['read-also', 'opening', 'раніше ми писали'], // Scraper.php
    ['popular', 'label', 'популярні новини зараз'],
    ['popular', 'label', 'в тренді'],
    ['popular', 'label', 'відео дня'],
    ['popular', 'label', 'зараз дивляться'], // ads.txt ukranews.com
    ['popular', 'label', 'головне за добу'],
    ['popular', 'label', 'останні новини'],
    ['popular', 'label', 'популярне'], // tagDiv Newspaper, seed page
    ['next-story', 'label', 'наступна новина'],
    ['next-story', 'label', 'попередня новина'],
    ['next-story', 'label', 'більше новин'],
    ['subscribe', 'label', 'підписуйтесь на наші канали'],
    ['subscribe', 'label', 'читайте головні новини lb.ua'],
    ['subscribe', 'label', 'приєднуйтесь до нас у соцмережах'], // Scraper.php
    ['subscribe', 'opening', 'приєднуйтесь до нас у facebook'],
    ['subscribe', 'label', 'розсилка'],
    ['subscribe', 'label', 'відправити'],
    ['subscribe', 'label', 'слідкуйте за нами'],
    ['subscribe', 'label', 'підписуйтесь на telegram'],
    ['subscribe', 'label', 'підписуйтесь на telegram-канал'],
    ['subscribe', 'label', 'тисни! підписуйся'],
    ['subscribe', 'label', 'не набридаємо! тільки найважливіше'],
    ['subscribe', 'label', 'підписуйся на наш telegram'],
    ['subscribe', 'label', 'підпишись на наш telegram'],
    ['subscribe', 'opening', 'підписуйтесь на наш'],
    ['subscribe', 'opening', 'підписуйтесь на наш канал'],
    ['subscribe', 'opening', 'новини від корреспондент.net в'],
    ['subscribe', 'opening', 'підписуйтесь на канал'],
    ['subscribe', 'opening', 'підписуйтеся на новини'],
    ['subscribe', 'opening', 'підписуйтесь на liga'],
    ['subscribe', 'opening', "обов'язково підпишись"],
    ['subscribe', 'opening', 'слідкуйте за подіями в україні та світі'],
    ['subscribe', 'opening', 'читайте останні новини україни та світу'],
    ['subscribe', 'opening', 'радимо підписатися'],
    ['subscribe', 'opening', 'приєднуйтесь також до tsn.ua у google news'],
    ['subscribe', 'opening', 'читайте нас в google news та підписуйтесь'],
    ['subscribe', 'opening', 'читайте нас в telegram'],
    ['subscribe', 'opening', 'читайте нас у telegram'],
    ['subscribe', 'opening', 'читайте нас у telegram. підписуйтесь на наш канал'],
    ['subscribe', 'opening', 'читайте нас у facebook'],
    ['subscribe', 'opening', 'ти ще не підписаний на наш telegram'],
    ['subscribe', 'opening', 'підпишіться на наш telegram-канал, щоб не пропустити'],
    ['subscribe', 'opening', 'підписуйтесь на наш telegram-канал, щоб не пропустити нові'],
    ['subscribe', 'opening', 'долучайтесь до'], // Scraper.php
    ['subscribe', 'within', 'новини тепер в telegram'],
    ['subscribe', 'label', 'підпишіться на розсилку'], // newsletter block, seed page
    [
      'donate',
      'opening',
      'якщо ви читаєте новини безкоштовно, значить хтось заплатив за те, щоб ви їх читали',
    ],
    ['share', 'label', 'поділитися на facebook'],
    ['share', 'label', 'поділитись'],
    ['share', 'label', 'копіювати код для вставки'],
    ['share', 'opening', 'поділитися новиною'],
    ['share', 'label', 'поділитися'], // share bars: seed page
    ['share', 'opening', 'поділитися дописом'], // tagDiv Newspaper, seed page
    ['share', 'label', 'facebook'], // lists of network names: tsn.ua
    ['share', 'label', 'twitter'],
    ['share', 'label', 'telegram'],
    ['share', 'label', 'whatsapp'],
    ['share', 'label', 'viber'],
    ['share', 'label', 'messenger'],
    ['share', 'label', 'linkedin'],
    ['share', 'label', 'pinterest'],
    ['photo-credit', 'label', 'скріншот відео'],
    ['photo-credit', 'label', 'фото: pixabay'],
    ['photo-credit', 'label', 'фото: depositphotos.com'],
    ['photo-credit', 'label', '© фото president.gov.ua'],
    ['photo-credit', 'label', '© reuters'],
    ['photo-credit', 'opening', 'фото'],
    ['photo-credit', 'opening', '(фото'],
    ['photo-credit', 'opening', 'ілюстративне фото'],
    ['photo-credit', 'opening', '(скріншот з відео'],
    ['photo-credit', 'opening', 'фотогалерея'], // uk
    ['source-line', 'label', 'цей матеріал також доступний українською'],
    ['source-line', 'label', 'всі права захищені'],
    ['source-line', 'label', 'копіювання заборонено'],
    ['source-line', 'opening', 'джерело'],
    ['source-line', 'opening', 'текст опубліковано з'], // Scraper.php
    ['source-line', 'opening', 'цей матеріал можна прочитати і російською мовою'],
    ['source-line', 'opening', 'редакція може не поділяти думку авторів'],
    ['error-report', 'label', 'якщо ви знайшли помилку'],
    ['error-report', 'label', 'якщо побачили'],
    ['error-report', 'label', 'виявили помилку'],
    [
      'error-report',
      'opening',
      'якщо ви помітили помилку, виділіть необхідний текст і натисніть ctrl + enter, щоб повідомити про це редакцію',
    ],
    [
      'error-report',
      'opening',
      'знайшли помилку на цій сторінці? виділіть її та натисніть ctrl+enter',
    ],
    ['error-report', 'within', 'ctrl+enter'],
    ['comments', 'label', 'facebook коментарі'],
    ['comments', 'label', 'ваш коментар'],
    ['consent', 'opening', 'ми використовуємо файли cookie для'],
    ['consent', 'within', 'файлів cookies'], // annoyances.txt bbc.com
    ['print-mail', 'label', 'відправити лист'],
    ['print-mail', 'label', 'надіслати листом'],
    ['print-mail', 'label', 'надіслати новину другу'],
    ['print-mail', 'label', 'дякуємо, ваше повідомлення відправлено'],
    ['print-mail', 'label', 'версія для друку'],
    ['print-mail', 'label', 'коментувати роздрукувати'],
    ['tags', 'label', 'більше новин за тегами'],
    ['tags', 'opening', 'теги'],
    ['loading', 'label', 'показати ще'],
    ['loading', 'label', 'повноекранний режим'],
    ['loading', 'label', 'на весь екран згорнути'],
    ['loading', 'label', 'отримати adobe flash player'],
    ['paywall', 'label', 'лише для передплатників'],
  ],
};
