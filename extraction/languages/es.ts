import type { LanguagePack } from './language-pack';

/** Spanish lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const es: LanguagePack = {
  lang: 'es',
  lines: {
    'ad-label': {
      opening: ['publicidad'],
    },
    'read-also': {
      label: [
        'lee también', // news/es_LaVanguardia_2025_01_13, news/es_LaVanguardia
        'también te puede interesar', // snippets/0012
        'noticia relacionada', // news/es_ABC_2025_01_13, news/es_ABC_2026_04_25
        'también lea', // snippets/0028
        'te recomendamos', // snippets/0019
      ],
      opening: [
        'te puede interesar', // snippets/0008, snippets/0402
        'relacionadas', // snippets/0008
        'lee más', // snippets/0197
        'seguir leyendo',
      ],
    },
    popular: {
      label: [
        'lo más leído', // news/es_ABC_2026_04_25, news/es_Publico_2025_05_29 (+
        'lo más visto', // snippets/0020, snippets/0026
        'más leídas', // snippets/0004, snippets/0005 (+1 more sites)
        'las más leídas', // snippets/0558, snippets/0197
        'recomendado', // news/es_ABC_2026_04_25
        'últimas noticias', // news/es_ABC_2025_01_13, news/es_ABC_2026_04_25 (+9 mo
      ],
    },
    'next-story': {
      label: [
        'cargando siguiente contenido', // news/es_ElMundo_2024_12_02
        'ver más artículos', // news/es_LaVanguardia_2025_01_13, news/es_LaVanguardia
      ],
    },
    subscribe: {
      label: [
        'suscríbete', // news/es_ABC_2026_04_25, news/es_LaVanguardia_2026_07_
        'síguenos', // news/es_ABC_2026_04_25, news/es_Publico_2025_05_29 (+
        'síguenos en', // snippets/0199
        'recibe las noticias por e-mail', // snippets/0020
      ],
      opening: [
        'siguenos en', // snippets/0005, snippets/0026
        'suscríbete a las notificaciones',
      ],
    },
    share: {
      label: [
        'compartir', // news/es_ABC_2025_01_13, snippets/0028 (+4 more sites)
        'comparte', // news/es_Publico_2025_05_29
        'compartir en facebook', // news/es_ElMundo_2024_12_02, snippets/0199 (+1 more si
        'copiar enlace', // news/es_ABC_2025_01_13, news/es_ElMundo_2024_12_02 (+
        'enviar por email', // news/es_ElMundo_2024_12_02
      ],
      opening: ['compartir el artículo', 'enlace copiado'],
    },
    'error-report': {
      label: [
        'reportar un error', // news/es_ABC_2025_01_13, news/es_ABC_2026_04_25
      ],
      opening: [
        'reporta un error en esta noticia', // news/es_ABC_2025_01_13
      ],
    },
    comments: {
      label: [
        'comentarios', // news/es_ABC_2025_01_13, news/es_ABC_2026_04_25 (+2 mo
        'ver comentarios', // news/es_ABC_2025_01_13
        'mostrar comentarios', // news/es_LaVanguardia_2025_01_13, news/es_LaVanguardia
      ],
      opening: [
        'para comentar debes registrarte', // snippets/0005, snippets/0026
      ],
    },
    consent: {
      label: [
        'configuración de cookies', // news/es_ElMundo_2024_12_02, news/es_LaVanguardia_2025
      ],
    },
    'print-mail': {
      label: [
        'imprimir', // snippets/0199, snippets/0614
      ],
    },
    tags: {
      label: [
        'etiquetas', // news/es_LaVanguardia_2026_07_11, news/es_Publico_2025
        'temas relacionados', // snippets/0617, snippets/0705
        'tags', // snippets/0197
      ],
      opening: [
        'más temas', // news/es_ABC_2025_01_13
        'temas',
      ],
    },
    loading: {
      label: [
        'escucha esta noticia', // snippets/0005
        'escuchar',
      ],
      opening: ['cargando más noticias'],
    },
    paywall: {
      label: [
        'contenido exclusivo para suscriptores', // snippets/0558
        'solo para suscriptores',
        'tu suscripción se está usando en otro dispositivo', // elpais.com
      ],
      opening: ['contenido exclusivo para suscriptores digitales'],
    },
  },
};
