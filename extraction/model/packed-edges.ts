import { fromSigns, toSigns } from './two-signs';

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
  return text.split(' ').map((own) =>
    (own.match(/!?../g) ?? []).map((edge) => {
      const [code = 0] = fromSigns(edge.slice(-2));
      const sign = edge.length > 2 ? '-' : '';
      return Number(`${sign}${code % digits}e-${Math.floor(code / digits)}`);
    }),
  );
}
