import { useLayoutEffect } from 'preact/hooks';
import { text, type TextKey } from '@/platform/texts';
import { lookSteps, type Look, type LookNumber } from '@/reading/look';
import { Button } from './Button';
import { ChoiceGroup } from './ChoiceGroup';
import { lookNames, lookTexts, shownLineFocus, shownNumber } from './look-texts';
import { Slider } from './Slider';

type LookControlsProps = {
  readonly look: Look;
  readonly onChange: (change: Partial<Look>) => void;
  readonly onReset: () => void;
};

/** The numbers in the order in which they are turned most. */
const numbers: readonly LookNumber[] = [
  'textSize',
  'lineHeight',
  'measure',
  'letterSpacing',
  'wordSpacing',
];

/** Everything that can be chosen about the look of text; each turn shows at once. */
export function LookControls({ look, onChange, onReset }: LookControlsProps) {
  // Each choice of a face shows itself.
  useLayoutEffect(() => void import('@/assets/faces.css'), []);
  const group = <Name extends keyof typeof lookTexts>(name: Name) => ({
    label: text(lookNames[name]),
    value: look[name],
    choices: choicesOf<Look[Name]>(lookTexts[name]),
    onChoose: (value: Look[Name]) => onChange({ [name]: value }),
  });
  return (
    <>
      <ChoiceGroup
        {...group('theme')}
        class="choices-themes"
        choices={choicesOf(lookTexts.theme).map((choice) => ({
          ...choice,
          theme: choice.value === 'system' ? '' : choice.value,
        }))}
      />
      <ChoiceGroup
        {...group('face')}
        class="choices-faces"
        choices={choicesOf(lookTexts.face).map((choice) => ({ ...choice, look: choice.value }))}
      />
      {numbers.map((name) => (
        <Slider
          key={name}
          label={text(lookNames[name])}
          {...lookSteps[name]}
          value={look[name]}
          shown={shownNumber(name, look[name])}
          onSlide={(value) => onChange({ [name]: value })}
        />
      ))}
      <ChoiceGroup {...group('alignment')} />
      <ChoiceGroup {...group('hyphenation')} />
      <ChoiceGroup {...group('pictures')} />
      <ChoiceGroup
        label={text(lookNames.lineFocus)}
        value={look.lineFocus}
        choices={([0, 1, 3, 5] as const).map((value) => ({ value, label: shownLineFocus(value) }))}
        onChoose={(lineFocus) => onChange({ lineFocus })}
      />
      <Button class="look-reset" look="outlined" label={text('lookReset')} onPress={onReset} />
    </>
  );
}

function choicesOf<Value extends string>(texts: Readonly<Record<Value, TextKey>>) {
  // `Object.keys` forgets the type of the keys; the record has no others.
  const values = Object.keys(texts) as Value[];
  return values.map((value) => ({ value, label: text(texts[value]) }));
}
