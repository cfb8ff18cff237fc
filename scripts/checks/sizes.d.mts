/** The size in bytes of each part that has a limit, from the builds in `output`; throws where it is missing. */
export function measure(output: string): Readonly<Record<string, () => number>>;
