import type { LanguagePack } from './language-pack';

/** German lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const de: LanguagePack = {
  lang: 'de',
  lines: [
    ['ad-label', 'label', 'anzeige'], // news/de_DieWelt_2023_04_28, news/de_DieWelt_2024_08_2
    ['ad-label', 'label', 'werbung'], // news/ch_ZwanzigMinuten_2024_12_17, news/py_Wochenblat
    ['ad-label', 'opening', 'hinweis zu affiliate-links'], // news/de_VogueDE_2024_04_30
    ['ad-label', 'opening', 'sponsorenhinweis'], // heise.py
    ['ad-label', 'opening', 'dieser artikel enthält sogenannte affiliate-links'], // golem.py
    ['read-also', 'label', 'lesen sie auch'], // news/de_Bild_2023_05_15, news/de_DieWelt_2023_04_28
    ['read-also', 'label', 'lesen sie mehr'], // news/de_VogueDE_2024_04_30, snippets/0469 (+1 more si
    ['read-also', 'label', 'auch interessant'], // news/de_DieWelt_2023_04_28, news/de_DieWelt_2024_08_2
    ['read-also', 'label', 'das könnte dir auch gefallen'], // snippets/0011, snippets/0382 (+1 more sites)
    ['read-also', 'label', 'die redaktion empfiehlt'], // news/ch_TagesAnzeiger_2024_09_04, snippets/0784
    ['read-also', 'label', 'empfohlene beiträge'], // snippets/0070, snippets/0589 (+1 more sites)
    ['read-also', 'label', 'weitere news'], // funke.py
    ['read-also', 'label', 'lesen sie mehr zum thema'], // news/de_BerlinerZeitung_2026_05_18, news/de_SZ_2023_0
    ['read-also', 'label', 'alle artikel der serie'], // funke.py
    ['read-also', 'label', 'mehr dazu'], // .orf.at.txt
    ['read-also', 'opening', 'das könnte sie auch interessieren'], // news/py_Wochenblatt_2025_04_16, snippets/0541 (+3 mor
    ['read-also', 'opening', 'das könnte dich auch interessieren'], // snippets/0190, snippets/0294 (+1 more sites)
    ['read-also', 'opening', 'lesen sie hier'], // news/de_BerlinerMorgenpost_2024_05_03, snippets/0629
    ['read-also', 'opening', 'mehr zum thema finden sie auch im'], // news/de_BerlinerMorgenpost_2025_09_09
    ['read-also', 'opening', 'lesetipp'], // elektroautomobil.com.txt
    ['read-also', 'opening', 'mehr zum thema'], // snippets/0180, snippets/0356 (+2 more sites)
    ['popular', 'label', 'neueste kommentare'], // news/py_Wochenblatt_2025_04_16, snippets/0059 (+9 mor
    ['popular', 'opening', 'meistgelesen'], // news/de_RheinischePost_2024_04_21, news/es_MallorcaMa
    ['next-story', 'label', 'nächster artikel'], // news/de_RBB24_2024_04_25, snippets/0230 (+1 more site
    ['next-story', 'label', 'nächster beitrag'], // snippets/0190, snippets/0869 (+1 more sites)
    ['next-story', 'label', 'weitere beiträge'], // news/de_WDR_2024_04_22, snippets/0354 (+2 more sites)
    ['next-story', 'label', 'weiterlesen'], // news/de_Correctiv_2026_05_24, snippets/0180 (+5 more
    ['next-story', 'label', 'zur startseite'], // news/de_BerlinerMorgenpost_2024_05_03, news/de_Berlin
    ['subscribe', 'label', 'newsletter abonnieren'], // news/de_Krautreporter_2024_08_22, news/de_RheinischeP
    ['subscribe', 'label', 'jetzt abonnieren'], // news/de_SZ_2024_09_30, snippets/0248 (+4 more sites)
    ['subscribe', 'label', 'abonnieren'], // news/de_BerlinerZeitung_2026_05_18, news/de_BoersenZe
    ['subscribe', 'label', 'folgen sie uns'], // news/de_AFPFaktencheck_2026_05_24, news/py_Wochenblat
    ['subscribe', 'label', 'folgen sie uns auf'], // news/de_BerlinerMorgenpost_2024_05_03, snippets/0640
    ['subscribe', 'label', 'tipp: wir sind bei whatsapp'], // heise.py
    ['subscribe', 'opening', 'folge uns'], // snippets/0671, snippets/0825
    ['donate', 'label', 'jetzt spenden'], // news/de_Correctiv_2026_05_24, snippets/0536 (+4 more
    ['share', 'label', 'beitrag teilen'], // news/de_MDR_2026_07_08, news/de_NDR_2025_06_18 (+3 mo
    ['share', 'label', 'diesen artikel teilen'], // snippets/0125, snippets/0510 (+1 more sites)
    ['share', 'label', 'inhalt teilen'], // snippets/0629, snippets/0782 (+1 more sites)
    ['share', 'label', 'teilen twittern senden'], // news/de_Bild_2023_05_15
    ['share', 'opening', 'teilen'], // news/de_AFPFaktencheck_2026_05_24, snippets/0140 (+5
    ['share', 'opening', 'artikel teilen'], // snippets/0190, snippets/0368 (+3 more sites)
    ['photo-credit', 'label', 'foto: getty images'], // news/de_Bild_2023_05_15
    ['photo-credit', 'label', '© getty images'], // snippets/0011, snippets/0667 (+1 more sites)
    ['source-line', 'label', 'quelle: dpa'], // news/de_ZDF_2025_11_07
    ['source-line', 'label', 'quelle: afp'], // news/de_ZDF_2024_04_22
    ['source-line', 'opening', 'quelle'], // snippets/0137, snippets/0781
    ['source-line', 'opening', 'dieser artikel ist eine übersetzung, im original ist er'], // news/de_Krautreporter_2024_08_22
    ['error-report', 'label', 'fehler gefunden? jetzt melden'], // news/ch_TagesAnzeiger_2026_05_18
    ['error-report', 'label', 'fehler melden'], // news/de_Focus_2023_04_28, snippets/0305
    ['comments', 'label', 'kommentare'], // news/de_Focus_2023_04_28, news/de_FrankfurterRundscha
    ['comments', 'label', 'kommentar schreiben'], // snippets/0314, snippets/0497 (+5 more sites)
    ['comments', 'label', 'alle kommentare anzeigen'], // news/de_MotorSportMagazin_2024_04_24, snippets/0298
    ['comments', 'label', 'kommentare anzeigen'], // news/de_BR_2024_04_22, news/it_Tageszeitung_2025_04_1
    ['comments', 'label', 'schreibe einen kommentar antworten abbrechen'], // snippets/0014, snippets/0050 (+21 more sites)
    ['comments', 'label', 'kommentare werden geladen'], // news/de_DieWelt_2023_04_28
    ['consent', 'label', 'empfohlener redaktioneller inhalt'], // news/de_DieZeit_2023_04_28, news/de_Tagesspiegel_2024
    ['consent', 'label', 'externen inhalt anzeigen'], // news/de_Tagesspiegel_2024_04_29
    ['consent', 'label', 'zustimmen & weiter'], // news/de_Kicker_2024_04_26
    ['consent', 'label', 'cookie-einstellungen'],
    ['consent', 'opening', 'an dieser stelle finden sie inhalte von drittanbietern'], // welt.de
    ['consent', 'opening', 'an dieser stelle finden sie externen inhalt, der den artikel ergänzt'], // news/de_DieZeit_2023_04_28
    ['print-mail', 'label', 'drucken'], // news/de_Focus_2023_04_28, news/de_SZ_2023_04_28 (+15
    ['print-mail', 'label', 'artikel drucken'], // news/de_NTV_2025_12_12, news/de_DieZeit_2023_04_28 (+
    ['print-mail', 'label', 'seite drucken'], // news/de_RBB24_2024_04_25, snippets/0305 (+4 more site
    ['print-mail', 'label', 'per mail sharen'], // news/de_BR_2024_04_22
    ['tags', 'label', 'schlagwörter'], // news/de_BR_2024_04_22, news/de_BR_2024_08_27 (+9 more
    ['tags', 'label', 'schlagworte'], // snippets/0076, snippets/0103 (+6 more sites)
    ['tags', 'label', 'verwandte themen'], // snippets/0466, snippets/0521 (+2 more sites)
    ['tags', 'opening', 'themen'], // snippets/0561, snippets/0602 (+1 more sites)
    ['author-bio', 'label', 'über den autor'], // snippets/0124, snippets/0251 (+2 more sites)
    ['loading', 'label', 'bitte warten'], // snippets/0057
    ['loading', 'label', 'vorlesen'], // snippets/0466, snippets/0587 (+3 more sites)
    ['paywall', 'label', 'jetzt weiterlesen mit bz+'], // news/de_BoersenZeitung_2024_12_16
    ['paywall', 'label', 'login für abonnenten'], // news/de_BoersenZeitung_2024_12_16
    ['paywall', 'label', 'sie sind bereits abonnent'], // news/de_FreiePresse_2024_04_30
    ['paywall', 'label', 'bereits pur-abonnent? hier anmelden'], // news/de_Kicker_2024_04_26
    ['paywall', 'label', 'nur für abonnenten'],
    ['paywall', 'opening', 'sie haben kein aktives abo'], // news/ch_TagesAnzeiger_2026_05_18
  ],
};
