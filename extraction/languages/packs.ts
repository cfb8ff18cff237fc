import { ar } from './ar';
import { bg } from './bg';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hu } from './hu';
import { id } from './id';
import { is } from './is';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { lt } from './lt';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sr } from './sr';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';
import type { LanguagePack } from './language-pack';

/**
 * All packs speak on every page: pages mix languages (Russian buttons on Ukrainian sites, English
 * ones everywhere), and their own `lang` is often wrong.
 */
export const packs: readonly LanguagePack[] = [
  uk,
  ru,
  en,
  de,
  fr,
  es,
  pl,
  it,
  pt,
  nl,
  cs,
  nb,
  tr,
  lt,
  ja,
  ko,
  zh,
  ar,
  fi,
  hu,
  bg,
  da,
  el,
  fa,
  he,
  hi,
  id,
  is,
  ro,
  sk,
  sr,
  sv,
  vi,
];
