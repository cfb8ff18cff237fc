import type { LanguagePack } from './language-pack';

/** Ukrainian lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const uk: LanguagePack = {
  lang: 'uk',
  lines: {
    'ad-label': {
      label: [
        'на правах реклами',
        'оголошення',
        'партнерські матеріали', // ads.txt hromadske.ua
        'новини партнерів', // ads.txt tsn.ua
        'спецпроєкт', // ads.txt pravda.com.ua, epravda.com.ua
        'анонс', // ads.txt pravda.com.ua, epravda.com.ua
        'promoted', // ads.txt pravda.com.ua, epravda.com.ua
        'спецпроєкти',
        'пресрелізи',
        'огляди партнерів', // ads.txt itc.ua
        'промо', // ads.txt minfin.com.ua
        'блоги компаній', // ads.txt nachasi.com
        'наші партнери', // ads.txt vseazs.com
        'новини компаній', // ads.txt nv.ua
        'партнерський проєкт', // ads.txt nv.ua
        'спонсорований контент', // ads.txt kyivpost.com
        'матеріали спонсорів', // ads.txt malimista.in.ua
      ],
      opening: [
        'участь в азартних іграх може', // the warning that the gambling law of 2020 prescribes
        'реклама', // ads.txt pravda.com.ua,epravda.com.ua,eurointegration.com.ua
        'партнерський матеріал', // ads.txt espreso.tv, forbes.ua, 057.ua
        'за підтримки',
        'матеріал створено за підтримки', // ads.txt viva.ua
      ],
      within: ['участь в азартних іграх може викликати ігрову залежність'], // the same warning, behind a bookmaker's odds
    },
    'read-also': {
      label: [
        'новини по темі',
        'останні новини по темі',
        'все по темі',
        "пов'язані теми",
        'схожі новини',
        'також до теми',
        'рекомендуємо прочитати',
        'більше подібного', // tagDiv Newspaper, seed page
      ],
      opening: [
        'ще по темі',
        'читайте також',
        'читайте також на цю тему', // pravda.py
        'читайте більше у статті', // pravda.py
        'читайте більше',
        'читайте',
        'читайте детальніше', // uk
        'детальніше читайте',
        'також читайте',
        'також дивіться',
        'дивіться також',
        'вас також може зацікавити', // uk
        'вас також можуть зацікавити новини',
        'знати більше', // uk
        'читати ще',
        'теж цікаво',
        'ціни в магазинах',
        'інші новини на тему', // Scraper.php
        'новини за темою',
        'більше про',
        'як писав', // vgolos.com.ua
        'раніше ми писали', // Scraper.php
      ],
    },
    popular: {
      label: [
        'популярні новини зараз',
        'в тренді',
        'відео дня',
        'зараз дивляться', // ads.txt ukranews.com
        'головне за добу',
        'останні новини',
        'популярне', // tagDiv Newspaper, seed page
      ],
    },
    'next-story': {
      label: ['наступна новина', 'попередня новина', 'більше новин'],
    },
    subscribe: {
      label: [
        'підписуйтесь на наші канали',
        'приєднуйтесь до нас у соцмережах', // Scraper.php
        'розсилка',
        'відправити',
        'слідкуйте за нами',
        'підписуйтесь на telegram',
        'підписуйтесь на telegram-канал',
        'тисни! підписуйся',
        'підписуйся на наш telegram',
        'підпишись на наш telegram',
        'підпишіться на розсилку', // newsletter block, seed page
      ],
      opening: [
        'приєднуйтесь до нас у facebook',
        'підписуйтесь на наш',
        'підписуйтесь на наш канал',
        'підписуйтесь на канал',
        'підписуйтеся на новини',
        'підписуйтесь на', // liga.net
        "обов'язково підпишись",
        'слідкуйте за подіями в україні та світі',
        'читайте останні новини україни та світу',
        'радимо підписатися',
        'приєднуйтесь також до', // tsn.ua
        'читайте нас в google news та підписуйтесь',
        'читайте нас в telegram',
        'читайте нас у telegram',
        'читайте нас у facebook',
        'ти ще не підписаний на наш telegram',
        'підпишіться на наш telegram-канал',
        'долучайтесь до', // Scraper.php
      ],
      within: ['новини тепер в telegram'],
    },
    donate: {
      opening: ['якщо ви читаєте новини безкоштовно'],
    },
    share: {
      label: [
        'поділитися на facebook',
        'поділитись',
        'копіювати код для вставки',
        'поділитися', // share bars: seed page
        'facebook', // lists of network names: tsn.ua
        'twitter',
        'telegram',
        'whatsapp',
        'viber',
        'messenger',
        'linkedin',
        'pinterest',
      ],
      opening: [
        'поділитися новиною',
        'поділитися дописом', // tagDiv Newspaper, seed page
      ],
    },
    'photo-credit': {
      label: ['скріншот відео', '© reuters'],
      opening: [
        'фото',
        '(фото',
        'ілюстративне фото',
        '(скріншот з відео',
        'фотогалерея', // uk
      ],
    },
    'source-line': {
      label: [
        'цей матеріал також доступний українською',
        'всі права захищені',
        'копіювання заборонено',
      ],
      opening: [
        'джерело',
        'текст опубліковано з', // Scraper.php
        'цей матеріал можна прочитати і російською мовою',
        'редакція може не поділяти думку авторів',
      ],
    },
    'error-report': {
      label: ['якщо побачили', 'виявили помилку'],
      opening: [
        'якщо ви знайшли помилку',
        'якщо ви помітили помилку, виділіть',
        'знайшли помилку на цій сторінці',
      ],
      within: ['ctrl+enter'],
    },
    comments: {
      label: ['facebook коментарі', 'ваш коментар'],
    },
    consent: {
      opening: ['ми використовуємо файли cookie для'],
      within: [
        'файлів cookies', // annoyances.txt bbc.com
      ],
    },
    'print-mail': {
      label: [
        'відправити лист',
        'надіслати листом',
        'надіслати новину другу',
        'версія для друку',
        'коментувати роздрукувати',
      ],
    },
    tags: {
      label: ['більше новин за тегами'],
      opening: ['теги'],
    },
    loading: {
      label: [
        'показати ще',
        'повноекранний режим',
        'на весь екран згорнути',
        'отримати adobe flash player',
      ],
    },
    paywall: {
      label: ['лише для передплатників'],
    },
  },
};
