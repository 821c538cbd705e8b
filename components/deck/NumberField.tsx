'use client';

import { useState } from 'react';

interface Props {
  label: string;
  value: number;
  limits: readonly [number, number];
  step: number;
  onChange: (value: number) => void;
}

/** A number within limits. What is being typed stays as typed; it counts once it is a number within them. */
export function NumberField({ label, value, limits: [low, high], step, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label className="deck-field">
      <span>{label}</span>
      <input
        type="number"
        value={draft ?? value}
        min={low}
        max={high}
        step={step}
        onBlur={() => setDraft(null)}
        onChange={(e) => {
          setDraft(e.target.value);
          const typed = e.target.valueAsNumber;
          if (typed >= low && typed <= high) onChange(typed);
        }}
      />
    </label>
  );
}
