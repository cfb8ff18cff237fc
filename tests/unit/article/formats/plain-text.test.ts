import { describe, expect, it } from 'vitest';
import { toPlainText } from '@/article/formats/plain-text';
import { anArticle } from '@/tests/fixtures/an-article';

describe('toPlainText', () => {
  it('is title, byline, site and date, paragraphs, and the clean address', () => {
    expect(toPlainText(anArticle())).toBe(`Рада ухвалила закон

Олена Коваль · Приклад · 22 листопада 2025 р.

Що змінює документ

Перший абзац.

Другий.

https://www.example.com/2025/story
`);
  });

  it('gives the date in the language of the article, on the day that the page named', () => {
    expect(toPlainText(anArticle({ lang: 'en-GB' }))).toContain('22 November 2025');
    expect(toPlainText(anArticle({ lang: 'not a language' }))).toContain('November 22, 2025');
  });

  it('leaves out what is not known, and shows the host where the site has no name', () => {
    const article = anArticle({ byline: '', siteName: '', published: '', dek: '', text: 'А.' });
    expect(toPlainText(article)).toBe(
      'Рада ухвалила закон\n\nwww.example.com\n\nА.\n\nhttps://www.example.com/2025/story\n',
    );
  });

  it('says a name once', () => {
    expect(toPlainText(anArticle({ byline: 'Приклад' }))).toContain('\nПриклад · 22');
  });

  it('holds nothing that a terminal would act on', () => {
    expect(toPlainText(anArticle({ text: 'a\u001b[2Jb\u0000\rc\uD800' }))).toContain(
      'a[2Jbc\uFFFD',
    );
  });
});
