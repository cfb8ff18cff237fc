import { useId } from 'preact/hooks';

type SliderProps = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value as a person reads it. */
  readonly shown: string;
  readonly onSlide: (value: number) => void;
};

/** A number between two ends, by pointer, arrows, Home and End. */
export function Slider({ label, value, least, most, step, shown, onSlide }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id} class="slider-value" aria-hidden="true">
        {shown}
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onInput={(event) => onSlide(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
