import { absoluteAddress, hostOf, domainOf } from '@/extraction/dom/addresses';

/** Whole words of a class, id or file that ad slots carry and stories' pictures do not. */
const adNames =
  /(?:^|[\s_-])(?:ad|ads|adv|advert|adverts|advertisement|advertising|adslot|adspot|adunit|adsense|a-rec|banner|banners|sponsor|sponsored|promo|promotion|reklama|reklam|werbung|anzeige|publicidad|pub)(?:$|[\s_-])/i;

/** Whether an element's own names say that it is an ad slot. */
export function isNamedAdvertisement(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  // Words like "has-ad" or "no-ads" describe a layout around the story.
  return adNames.test(names) && !/(?:^|[\s_-])(?:has|with|no|without|not)[_-]/i.test(names);
}

/**
 * Whether a picture is a banner: linked to another site with the marks of paid links, or in a slot
 * named so. A picture with a caption, or linked to a larger copy of itself, is the story's.
 */
export function isBanner(picture: Element, pageUrl: string, base: string): boolean {
  if (picture.closest('figure')?.querySelector('figcaption')) return false;
  const link = picture.closest('a[href]');
  const address = absoluteAddress(link?.getAttribute('href') ?? '', base);
  const isLinkedAway =
    address !== '' &&
    domainOf(hostOf(address)) !== domainOf(hostOf(pageUrl)) &&
    !/\.(jpe?g|png|webp|avif|gif)(?:$|[?#])/i.test(address);
  if (isLinkedAway && link) {
    const rel = link.getAttribute('rel') ?? '';
    if (/nofollow|sponsored/i.test(rel)) return true;
    if (/[?&](utm_|aff|ref=|click|slot=|erid=|banner)/i.test(address)) return true;
    const source = absoluteAddress(picture.getAttribute('src') ?? '', base);
    if (source !== '' && domainOf(hostOf(source)) === domainOf(hostOf(address))) return true;
  }
  let element: Element | null = picture;
  for (let level = 0; element && level < 5; level += 1) {
    if (
      isNamedAdvertisement(element) &&
      (isLinkedAway || (element.textContent ?? '').trim().length < 40)
    ) {
      return true;
    }
    element = element.parentElement;
  }
  return false;
}
