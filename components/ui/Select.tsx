import { useId } from 'react';

export interface SelectOption<T extends string> {
  value: T;
  label: string;
  note?: string;
  disabled?: boolean;
}

interface Props<T extends string> {
  label: string;
  value: T;
  /** Without a label the options of a group stand by themselves. */
  groups: readonly { label?: string; options: readonly SelectOption<T>[] }[];
  onChange: (value: T) => void;
}

/** One choice of many: the browser's own list, which every keyboard and screen reader knows. */
export function Select<T extends string>({ label, value, groups, onChange }: Props<T>) {
  const id = useId();
  const item = (o: SelectOption<T>) => (
    <option key={o.value} value={o.value} disabled={o.disabled}>
      {o.note ? `${o.label} · ${o.note}` : o.label}
    </option>
  );
  return (
    <div className="group select">
      <label className="group-title" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(e) => {
          const chosen = groups.flatMap((g) => g.options).find((o) => o.value === e.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {groups.map((g) =>
          g.label === undefined ? (
            g.options.map(item)
          ) : (
            <optgroup key={g.label} label={g.label}>
              {g.options.map(item)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
