import { describe, expect, it, onTestFinished } from 'vitest';
import { plural, text, textLanguage, uiLanguage } from '@/platform/texts';
import { speak } from '../../stubs/i18n';

function inUkrainian() {
  speak('uk');
  onTestFinished(() => speak('en'));
}

describe('texts', () => {
  it('come in the language of the browser', () => {
    expect(text('noticeSaved')).toBe('Saved in Lede');
    inUkrainian();
    expect(text('noticeSaved')).toBe('Збережено в Lede');
    expect([textLanguage(), uiLanguage()]).toEqual(['uk', 'uk']);
  });

  it('carry what is filled in', () => {
    expect(text('noticeSavedBefore', '3 March')).toBe('Already saved on 3 March');
  });

  it('have the forms that numbers ask for', () => {
    expect(plural('savedFound', 1)).toBe('1 article found');
    expect(plural('savedFound', 1200)).toBe('1,200 articles found');
    inUkrainian();
    const forms = [1, 2, 5, 21, 22, 25, 11].map((n) => plural('savedFound', n).split(' ').at(-1));
    expect(forms).toEqual(['статтю', 'статті', 'статей', 'статтю', 'статті', 'статей', 'статей']);
  });
});
