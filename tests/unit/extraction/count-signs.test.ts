import { describe, expect, it } from 'vitest';
import { countSigns } from '@/extraction/features/count-signs';

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** The same counts as expressions say them, which is slower on every click. */
function counted(text: string) {
  return {
    spaces: countOf(text, /\s+/g),
    commas: countOf(text, /[,;\u060c\u3001\uff0c]/g),
    digits: countOf(text, /[0-9]/g),
    capitals: countOf(text, /\p{Lu}/gu),
    capitalised: countOf(text, /(?<=^["'«„“”‘’([¿¡–—-]{0,2}|\s["'«„“”‘’([¿¡–—-]{0,2})\p{Lu}/gu),
    shortWords: text.split(/\s+/).filter((word) => word.length > 0 && word.length <= 3).length,
    separators: countOf(text, /[|/>»›·•→▪]/g),
  };
}

describe('the signs of a text', () => {
  it.each([
    [''],
    ['Parliament votes on the budget, again; 19 of 27 states agree.'],
    ['Київ, Львів і Ґанок: «Що далі?» – спитав Їжак-Ґрунт о 7:45'],
    ['  two  spaces\tand\nlines '],
    ['Über Österreich: „Ärzte” (Ökologen) / Straße · ÉTÉ'],
    ["'Ndrangheta ¿Qué? ¡Ahora! [Update] —Ні"],
    ['İstanbul’da IŞIK ve ILICA'],
    ['首相は、十一年ぶりに；訪れた・123'],
    ['رئيس الوزراء، يوم الثلاثاء ١٢ مايو'],
    ['News | World > Europe » Kyiv › Live • 3 → 4 ▪ 5'],
    ['a\u00a0b\u2003cc\u3000ddd\ufeffeeee'],
  ])('are counted in one walk as by expressions: %j', (text) => {
    expect(countSigns(text)).toEqual(counted(text));
  });
});
