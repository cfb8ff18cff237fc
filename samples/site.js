// Pictures come late here, as on most news sites: when they are near the window.
const arrival = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    arrival.unobserve(target);
    const { src, srcset, imgUrl } = target.dataset;
    if (srcset) target.srcset = srcset;
    if (src) target.src = src;
    if (imgUrl) target.style.backgroundImage = `url(${imgUrl})`;
  }
});
for (const late of document.querySelectorAll('[data-src], [data-img-url]')) arrival.observe(late);
