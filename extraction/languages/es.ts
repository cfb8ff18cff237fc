import type { LanguagePack } from './language-pack';

/** Spanish lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const es: LanguagePack = {
  lang: 'es',
  lines: [
    ['ad-label', 'opening', 'publicidad'],
    ['ad-label', 'opening', 'publicidad -'],
    ['read-also', 'label', 'lee también'], // news/es_LaVanguardia_2025_01_13, news/es_LaVanguardia
    ['read-also', 'label', 'también te puede interesar'], // snippets/0012
    ['read-also', 'label', 'noticia relacionada'], // news/es_ABC_2025_01_13, news/es_ABC_2026_04_25
    ['read-also', 'label', 'también lea'], // snippets/0028
    ['read-also', 'label', 'te recomendamos'], // snippets/0019
    ['read-also', 'opening', 'te puede interesar'], // snippets/0008, snippets/0402
    ['read-also', 'opening', 'relacionadas'], // snippets/0008
    ['read-also', 'opening', 'lee más'], // snippets/0197
    ['read-also', 'opening', 'seguir leyendo'],
    ['popular', 'label', 'lo más leído'], // news/es_ABC_2026_04_25, news/es_Publico_2025_05_29 (+
    ['popular', 'label', 'lo más visto'], // snippets/0020, snippets/0026
    ['popular', 'label', 'más leídas'], // snippets/0004, snippets/0005 (+1 more sites)
    ['popular', 'label', 'las más leídas'], // snippets/0558, snippets/0197
    ['popular', 'label', 'recomendado'], // news/es_ABC_2026_04_25
    ['popular', 'label', 'últimas noticias'], // news/es_ABC_2025_01_13, news/es_ABC_2026_04_25 (+9 mo
    ['next-story', 'label', 'cargando siguiente contenido'], // news/es_ElMundo_2024_12_02
    ['next-story', 'label', 'ver más artículos'], // news/es_LaVanguardia_2025_01_13, news/es_LaVanguardia
    ['subscribe', 'label', 'suscríbete'], // news/es_ABC_2026_04_25, news/es_LaVanguardia_2026_07_
    ['subscribe', 'label', 'síguenos'], // news/es_ABC_2026_04_25, news/es_Publico_2025_05_29 (+
    ['subscribe', 'label', 'síguenos en'], // snippets/0199
    ['subscribe', 'label', 'recibe las noticias por e-mail'], // snippets/0020
    ['subscribe', 'opening', 'siguenos en'], // snippets/0005, snippets/0026
    ['subscribe', 'opening', 'suscríbete a las notificaciones y entérate de todo'],
    ['share', 'label', 'compartir'], // news/es_ABC_2025_01_13, snippets/0028 (+4 more sites)
    ['share', 'label', 'comparte'], // news/es_Publico_2025_05_29
    ['share', 'label', 'compartir en facebook'], // news/es_ElMundo_2024_12_02, snippets/0199 (+1 more si
    ['share', 'label', 'copiar enlace'], // news/es_ABC_2025_01_13, news/es_ElMundo_2024_12_02 (+
    ['share', 'label', 'enviar por email'], // news/es_ElMundo_2024_12_02
    ['share', 'opening', 'compartir el artículo'],
    ['share', 'opening', 'enlace copiado'],
    ['photo-credit', 'label', 'fotos: el heraldo/ afp'], // snippets/0008
    ['error-report', 'label', 'reportar un error'], // news/es_ABC_2025_01_13, news/es_ABC_2026_04_25
    ['error-report', 'opening', 'reporta un error en esta noticia'], // news/es_ABC_2025_01_13
    ['comments', 'label', 'comentarios'], // news/es_ABC_2025_01_13, news/es_ABC_2026_04_25 (+2 mo
    ['comments', 'label', 'ver comentarios'], // news/es_ABC_2025_01_13
    ['comments', 'label', 'mostrar comentarios'], // news/es_LaVanguardia_2025_01_13, news/es_LaVanguardia
    ['comments', 'opening', 'para comentar debes registrarte y completar los datos generales'], // snippets/0005, snippets/0026
    ['consent', 'label', 'configuración de cookies'], // news/es_ElMundo_2024_12_02, news/es_LaVanguardia_2025
    ['print-mail', 'label', 'imprimir'], // snippets/0199, snippets/0614
    ['tags', 'label', 'etiquetas'], // news/es_LaVanguardia_2026_07_11, news/es_Publico_2025
    ['tags', 'label', 'temas relacionados'], // snippets/0617, snippets/0705
    ['tags', 'label', 'tags'], // snippets/0197
    ['tags', 'opening', 'más temas'], // news/es_ABC_2025_01_13
    ['tags', 'opening', 'temas'],
    ['loading', 'label', 'escucha esta noticia'], // snippets/0005
    ['loading', 'label', 'escuchar'],
    ['loading', 'opening', 'cargando más noticias'],
    ['paywall', 'label', 'contenido exclusivo para suscriptores'], // snippets/0558
    ['paywall', 'label', 'solo para suscriptores'],
    ['paywall', 'opening', 'esta funcionalidad es exclusiva para suscriptores'], // news/es_ABC_2026_04_25
    ['paywall', 'opening', 'contenido exclusivo para suscriptores digitales'],
  ],
};
