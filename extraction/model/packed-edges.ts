import { codeAt, toSigns } from './two-signs';

/** An edge has three digits; its code counts in thousands behind how many places of the point they end. */
const digits = 1000;

function packNumber(value: number): string {
  const [shown = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  const places = Math.max(0, shown.replace('.', '').length - 1 - Number(exponent));
  const whole = Math.round(Math.abs(value) * 10 ** places);
  if (whole >= digits) throw new Error(`A forest cannot hold: ${value}`);
  return `${value < 0 ? '!' : ''}${toSigns(places * digits + whole)}`;
}

/**
 * A forest's lists of edges as one text, as the build puts it into the script: two signs an edge, `!`
 * before a negative one, a space between lists.
 */
export function packEdges(edges: readonly (readonly number[])[]): string {
  return edges.map((own) => own.map(packNumber).join('')).join(' ');
}

/** The lists that `packEdges` made a text of. */
export function unpackEdges(text: string): readonly (readonly number[])[] {
  return text.split(' ').map((own) => {
    const list: number[] = [];
    for (let at = 0; at < own.length; at += 2) {
      const isNegative = own.charAt(at) === '!';
      if (isNegative) at += 1;
      const code = codeAt(own, at);
      // A whole number by a power of ten is as exact as its digits read as a text.
      const edge = (code % digits) / 10 ** Math.floor(code / digits);
      list.push(isNegative ? -edge : edge);
    }
    return list;
  });
}
