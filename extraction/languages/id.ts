import type { LanguagePack } from './language-pack';

/** Indonesian and Malay lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const id: LanguagePack = {
  lang: 'id',
  lines: {
    'ad-label': {
      label: [
        'iklan',
        'advertisement scroll to continue with content',
        'lanjutkan membaca setelah iklan',
      ],
    },
    'read-also': {
      opening: [
        'baca juga',
        'baca selengkapnya',
        'baca selanjutnya',
        'simak juga',
        'lihat juga',
        'baca lagi',
        'berita terkait',
      ],
      label: ['artikel terkait', 'berita lainnya', 'rekomendasi untuk anda', 'pilihan redaksi'],
    },
    popular: {
      label: ['terpopuler', 'berita terpopuler'],
    },
    subscribe: {
      opening: ['ikuti kami', 'ikuti berita', 'dapatkan update', 'ikuti saluran', 'gabung di'],
    },
  },
};
