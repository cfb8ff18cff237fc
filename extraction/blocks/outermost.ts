import type { Container } from './block';

/** The largest box around another that holds nothing else: page builders put several around each part. */
export function outermost(box: Container): Container {
  const { parent } = box;
  return parent && parent.first === box.first && parent.end === box.end ? outermost(parent) : box;
}
