import type { LanguagePack } from './language-pack';

/** German lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const de: LanguagePack = {
  lang: 'de',
  lines: {
    'ad-label': {
      label: [
        'anzeige', // news/de_DieWelt_2023_04_28, news/de_DieWelt_2024_08_2
        'werbung', // news/ch_ZwanzigMinuten_2024_12_17, news/py_Wochenblat
      ],
      opening: [
        'hinweis zu affiliate-links', // news/de_VogueDE_2024_04_30
        'sponsorenhinweis', // heise.py
        'dieser artikel enthält sogenannte affiliate-links', // golem.py
      ],
    },
    'read-also': {
      label: [
        'lesen sie auch', // news/de_Bild_2023_05_15, news/de_DieWelt_2023_04_28
        'lesen sie mehr', // news/de_VogueDE_2024_04_30, snippets/0469 (+1 more si
        'auch interessant', // news/de_DieWelt_2023_04_28, news/de_DieWelt_2024_08_2
        'das könnte dir auch gefallen', // snippets/0011, snippets/0382 (+1 more sites)
        'die redaktion empfiehlt', // news/ch_TagesAnzeiger_2024_09_04, snippets/0784
        'empfohlene beiträge', // snippets/0070, snippets/0589 (+1 more sites)
        'weitere news', // funke.py
        'lesen sie mehr zum thema', // news/de_BerlinerZeitung_2026_05_18, news/de_SZ_2023_0
        'alle artikel der serie', // funke.py
        'mehr dazu', // .orf.at.txt
      ],
      opening: [
        'das könnte sie auch interessieren', // news/py_Wochenblatt_2025_04_16, snippets/0541 (+3 mor
        'das könnte dich auch interessieren', // snippets/0190, snippets/0294 (+1 more sites)
        'lesen sie hier', // news/de_BerlinerMorgenpost_2024_05_03, snippets/0629
        'lesetipp', // elektroautomobil.com.txt
        'mehr zum thema', // snippets/0180, snippets/0356 (+2 more sites)
      ],
    },
    popular: {
      label: [
        'neueste kommentare', // news/py_Wochenblatt_2025_04_16, snippets/0059 (+9 mor
      ],
      opening: [
        'meistgelesen', // news/de_RheinischePost_2024_04_21, news/es_MallorcaMa
      ],
    },
    'next-story': {
      label: [
        'nächster artikel', // news/de_RBB24_2024_04_25, snippets/0230 (+1 more site
        'nächster beitrag', // snippets/0190, snippets/0869 (+1 more sites)
        'weitere beiträge', // news/de_WDR_2024_04_22, snippets/0354 (+2 more sites)
        'weiterlesen', // news/de_Correctiv_2026_05_24, snippets/0180 (+5 more
        'zur startseite', // news/de_BerlinerMorgenpost_2024_05_03, news/de_Berlin
      ],
    },
    subscribe: {
      label: [
        'newsletter abonnieren', // news/de_Krautreporter_2024_08_22, news/de_RheinischeP
        'jetzt abonnieren', // news/de_SZ_2024_09_30, snippets/0248 (+4 more sites)
        'abonnieren', // news/de_BerlinerZeitung_2026_05_18, news/de_BoersenZe
        'folgen sie uns', // news/de_AFPFaktencheck_2026_05_24, news/py_Wochenblat
        'folgen sie uns auf', // news/de_BerlinerMorgenpost_2024_05_03, snippets/0640
        'tipp: wir sind bei whatsapp', // heise.py
      ],
      opening: [
        'folge uns', // snippets/0671, snippets/0825
      ],
    },
    donate: {
      label: [
        'jetzt spenden', // news/de_Correctiv_2026_05_24, snippets/0536 (+4 more
      ],
    },
    share: {
      label: [
        'beitrag teilen', // news/de_MDR_2026_07_08, news/de_NDR_2025_06_18 (+3 mo
        'diesen artikel teilen', // snippets/0125, snippets/0510 (+1 more sites)
        'inhalt teilen', // snippets/0629, snippets/0782 (+1 more sites)
        'teilen twittern senden', // news/de_Bild_2023_05_15
      ],
      opening: [
        'teilen', // news/de_AFPFaktencheck_2026_05_24, snippets/0140 (+5
        'artikel teilen', // snippets/0190, snippets/0368 (+3 more sites)
      ],
    },
    'photo-credit': {
      label: [
        'foto: getty images', // news/de_Bild_2023_05_15
        '© getty images', // snippets/0011, snippets/0667 (+1 more sites)
      ],
    },
    'source-line': {
      label: [
        'quelle: dpa', // news/de_ZDF_2025_11_07
        'quelle: afp', // news/de_ZDF_2024_04_22
      ],
      opening: [
        'quelle', // snippets/0137, snippets/0781
        'dieser artikel ist eine übersetzung', // news/de_Krautreporter_2024_08_22
      ],
    },
    'error-report': {
      label: [
        'fehler gefunden? jetzt melden', // news/ch_TagesAnzeiger_2026_05_18
        'fehler melden', // news/de_Focus_2023_04_28, snippets/0305
      ],
    },
    comments: {
      label: [
        'kommentare', // news/de_Focus_2023_04_28, news/de_FrankfurterRundscha
        'kommentar schreiben', // snippets/0314, snippets/0497 (+5 more sites)
        'alle kommentare anzeigen', // news/de_MotorSportMagazin_2024_04_24, snippets/0298
        'kommentare anzeigen', // news/de_BR_2024_04_22, news/it_Tageszeitung_2025_04_1
        'schreibe einen kommentar antworten abbrechen', // snippets/0014, snippets/0050 (+21 more sites)
        'kommentare werden geladen', // news/de_DieWelt_2023_04_28
      ],
    },
    consent: {
      label: [
        'empfohlener redaktioneller inhalt', // news/de_DieZeit_2023_04_28, news/de_Tagesspiegel_2024
        'externen inhalt anzeigen', // news/de_Tagesspiegel_2024_04_29
        'zustimmen & weiter', // news/de_Kicker_2024_04_26
        'cookie-einstellungen',
      ],
      opening: [
        'an dieser stelle finden sie inhalte', // welt.de
        'an dieser stelle finden sie einen von unseren redakteuren ausgewählten', // news/de_Tagesspiegel_2024_04_29
        'ich bin damit einverstanden, dass mir der externe', // news/de_Tagesspiegel_2024_04_29
        'ich bin damit einverstanden, dass mir externe', // below the next line: news/de_DieZeit_2023_04_28
        'an dieser stelle finden sie einen externen', // spiegel.de
        'an dieser stelle finden sie externen inhalt', // news/de_DieZeit_2023_04_28
      ],
    },
    'print-mail': {
      label: [
        'drucken', // news/de_Focus_2023_04_28, news/de_SZ_2023_04_28 (+15
        'artikel drucken', // news/de_NTV_2025_12_12, news/de_DieZeit_2023_04_28 (+
        'seite drucken', // news/de_RBB24_2024_04_25, snippets/0305 (+4 more site
        'per mail sharen', // news/de_BR_2024_04_22
      ],
    },
    tags: {
      label: [
        'schlagwörter', // news/de_BR_2024_04_22, news/de_BR_2024_08_27 (+9 more
        'schlagworte', // snippets/0076, snippets/0103 (+6 more sites)
        'verwandte themen', // snippets/0466, snippets/0521 (+2 more sites)
      ],
      opening: [
        'themen', // snippets/0561, snippets/0602 (+1 more sites)
      ],
    },
    'author-bio': {
      label: [
        'über den autor', // snippets/0124, snippets/0251 (+2 more sites)
      ],
    },
    loading: {
      label: [
        'bitte warten', // snippets/0057
        'vorlesen', // snippets/0466, snippets/0587 (+3 more sites)
      ],
    },
    paywall: {
      label: [
        'login für abonnenten', // news/de_BoersenZeitung_2024_12_16
        'sie sind bereits abonnent', // news/de_FreiePresse_2024_04_30
        'nur für abonnenten',
      ],
      opening: [
        'sie haben kein aktives abo', // news/ch_TagesAnzeiger_2026_05_18
      ],
    },
  },
};
