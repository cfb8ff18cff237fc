import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { plural, text, uiLanguage } from '@/platform/texts';
import { lookSteps, themeOrder, type Look, type LookNumber } from '@/reading/look';
import { Button } from './Button';
import { ChoiceGroup } from './ChoiceGroup';
import { Slider } from './Slider';

type TypographyPanelProps = {
  readonly id: string;
  readonly look: Look;
  readonly onChange: (change: Partial<Look>) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
};

const themeTexts = {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  grey: 'themeGrey',
  dark: 'themeDark',
  black: 'themeBlack',
  contrast: 'themeContrast',
} as const satisfies Record<Look['theme'], string>;

const numberTexts = {
  textSize: 'lookSize',
  lineHeight: 'lookLineHeight',
  measure: 'lookMeasure',
  letterSpacing: 'lookLetters',
  wordSpacing: 'lookWords',
} as const satisfies Record<LookNumber, string>;

/** The panel behind `Aa`: each turn shows at once on the text beside it. */
export function TypographyPanel({ id, look, onChange, onReset, onClose }: TypographyPanelProps) {
  const panel = useRef<HTMLDialogElement>(null);
  // Each choice of a face shows itself.
  useLayoutEffect(() => void import('@/assets/faces.css'), []);
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);

  const numbers = (names: readonly LookNumber[]) =>
    names.map((name) => (
      <Slider
        key={name}
        label={text(numberTexts[name])}
        {...lookSteps[name]}
        value={look[name]}
        shown={shownNumber(name, look[name])}
        onSlide={(value) => onChange({ [name]: value })}
      />
    ));

  return (
    // `open` and not `showModal`: the text beside it stays in reach.
    <dialog
      open
      id={id}
      class="look-panel"
      aria-label={text('lookOpen')}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="look-head">
        <h2>{text('lookOpen')}</h2>
        <Button icon={X} iconOnly label={text('readingClose')} onPress={onClose} />
      </div>
      <ChoiceGroup
        class="choices-themes"
        label={text('lookTheme')}
        value={look.theme}
        choices={themeOrder.map((value) => ({
          value,
          label: text(themeTexts[value]),
          theme: value === 'system' ? '' : value,
        }))}
        onChoose={(theme) => onChange({ theme })}
      />
      <ChoiceGroup
        class="choices-faces"
        label={text('lookFace')}
        value={look.face}
        choices={[
          { value: 'serif', label: text('faceSerif'), look: 'serif' },
          { value: 'sans', label: text('faceSans'), look: 'sans' },
          { value: 'system', label: text('faceSystem'), look: 'system' },
          { value: 'clear', label: text('faceClear'), look: 'clear' },
        ]}
        onChoose={(face) => onChange({ face })}
      />
      {numbers(['textSize', 'lineHeight', 'measure', 'letterSpacing', 'wordSpacing'])}
      <ChoiceGroup
        label={text('lookAlignment')}
        value={look.alignment}
        choices={[
          { value: 'start', label: text('alignStart') },
          { value: 'justify', label: text('alignJustify') },
        ]}
        onChoose={(alignment) => onChange({ alignment })}
      />
      <ChoiceGroup
        label={text('lookHyphens')}
        value={look.hyphenation}
        choices={[
          { value: 'narrow', label: text('hyphensNarrow') },
          { value: 'always', label: text('hyphensAlways') },
          { value: 'never', label: text('hyphensNever') },
        ]}
        onChoose={(hyphenation) => onChange({ hyphenation })}
      />
      <ChoiceGroup
        label={text('lookPictures')}
        value={look.pictures}
        choices={[
          { value: 'shown', label: text('picturesShown') },
          { value: 'dimmed', label: text('picturesDimmed') },
          { value: 'on-tap', label: text('picturesOnTap') },
        ]}
        onChoose={(pictures) => onChange({ pictures })}
      />
      <ChoiceGroup
        label={text('lookLineFocus')}
        value={look.lineFocus}
        choices={([0, 1, 3, 5] as const).map((value) => ({
          value,
          label: value === 0 ? text('lineFocusOff') : plural('lineFocusLines', value),
        }))}
        onChoose={(lineFocus) => onChange({ lineFocus })}
      />
      <Button class="look-reset" look="outlined" label={text('lookReset')} onPress={onReset} />
    </dialog>
  );
}

/** A number as people say it: pixels and characters as they are, what is added in per cent of the size. */
function shownNumber(name: LookNumber, value: number): string {
  const as = (options: Intl.NumberFormatOptions, number: number) =>
    new Intl.NumberFormat(uiLanguage(), options).format(number);
  switch (name) {
    case 'textSize':
    case 'measure':
      return as({}, value);
    case 'lineHeight':
      return as({ minimumFractionDigits: 1, maximumFractionDigits: 1 }, value);
    case 'letterSpacing':
    case 'wordSpacing':
      return as({ style: 'percent' }, value);
  }
}
