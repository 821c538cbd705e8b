/** The name of what is marked on the map, as it stands in its mark, and its value where the map shows one. */
export function FoundName({ name, value }: { name: string; value: string }) {
  return (
    <>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="currentColor" />
        <circle cx="8" cy="8" r="2.3" fill="var(--paper)" />
      </svg>
      <span>{name}</span>
      {value === '' ? null : <span className="found-value">{value}</span>}
    </>
  );
}
