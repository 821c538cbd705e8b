/** Where a key leads in a row of so many; null for other keys. */
export function nextIndex(at: number, key: string, of: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowRight':
      return Math.min(of - 1, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return of - 1;
    default:
      return null;
  }
}
