import type { ReactNode } from 'react';

export interface SelectOption<T extends string> {
  value: T;
  label: string;
  note?: string;
  disabled?: boolean;
}

interface RadioProps<T extends string> {
  legend: string;
  name: string;
  value: T;
  options: readonly SelectOption<T>[];
  onChange: (value: T) => void;
}

/** A group of radio buttons, one a line, each with a short note at its right. */
export function Radios<T extends string>({ legend, name, value, options, onChange }: RadioProps<T>) {
  return (
    <fieldset className="group">
      <legend>{legend}</legend>
      {options.map((o) => (
        <label className="choice" key={o.value}>
          <input
            type="radio"
            name={name}
            value={o.value}
            checked={o.value === value}
            disabled={o.disabled}
            onChange={() => onChange(o.value)}
            aria-label={o.label}
          />
          <span>{o.label}</span>
          {o.note ? <small>{o.note}</small> : null}
        </label>
      ))}
    </fieldset>
  );
}

/** Two or three choices side by side. */
export function Segmented<T extends string>({ legend, name, value, options, onChange }: RadioProps<T>) {
  return (
    <fieldset>
      <legend className="visually-hidden">{legend}</legend>
      <div className="segmented">
        {options.map((o) => (
          <label key={o.value}>
            <input
              type="radio"
              name={name}
              value={o.value}
              checked={o.value === value}
              onChange={() => onChange(o.value)}
            />
            {o.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ChecksProps<T extends string> {
  legend: string;
  values: readonly T[];
  options: readonly { value: T; label: string }[];
  onToggle: (value: T) => void;
}

/** A group of check boxes, one a line. */
export function Checks<T extends string>({ legend, values, options, onToggle }: ChecksProps<T>) {
  return (
    <fieldset className="group">
      <legend>{legend}</legend>
      {options.map((o) => (
        <label className="choice check" key={o.value}>
          <input type="checkbox" checked={values.includes(o.value)} onChange={() => onToggle(o.value)} />
          <span>{o.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A short message that stands in the page until it no longer applies. */
export function Notice({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`notice ${className}`}>{children}</div>;
}
