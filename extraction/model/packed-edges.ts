/** For 0, 1, 2… places behind the point of a positive and of a negative number. */
const letters = 'abcdefghijABCDEFGHIJ';
const most = letters.length / 2;

function packNumber(value: number): string {
  const [digits = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  const places = Math.max(0, digits.replace('.', '').length - 1 - Number(exponent));
  if (places >= most) throw new Error(`A forest cannot hold: ${value}`);
  const letter = letters.charAt(places + (value < 0 ? most : 0));
  return `${Math.round(Math.abs(value) * 10 ** places)}${letter}`;
}

/** A forest's lists of edges as one text, as the build puts it into the script: `47d` for 0.047. */
export function packEdges(edges: readonly (readonly number[])[]): string {
  return edges.map((own) => own.map(packNumber).join('')).join(' ');
}

/** The lists that `packEdges` made a text of. */
export function unpackEdges(text: string): readonly (readonly number[])[] {
  return text.split(' ').map((own) =>
    (own.match(/\d+\D/g) ?? []).map((edge) => {
      const place = letters.indexOf(edge.slice(-1));
      return Number(`${place < most ? '' : '-'}${edge.slice(0, -1)}e-${place % most}`);
    }),
  );
}
