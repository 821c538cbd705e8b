import { useId } from 'react';

interface Props<T extends string> {
  label: string;
  value: T;
  groups: readonly { label: string; options: readonly { value: T; label: string }[] }[];
  onChange: (value: T) => void;
}

/** One choice of many, in named groups: the browser's own list, which every keyboard and screen reader knows. */
export function GroupedSelect<T extends string>({ label, value, groups, onChange }: Props<T>) {
  const id = useId();
  const options = groups.flatMap((g) => g.options);
  return (
    <div className="group select">
      <label className="group-title" htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(e) => {
          const chosen = options.find((o) => o.value === e.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {groups.map((g) => (
          <optgroup key={g.label} label={g.label}>
            {g.options.map((o) => (
              <option key={o.value} value={o.value}>{o.label}</option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
