/** `South L.A.` → `south-la`: lower case, without accents and points, everything else a hyphen. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
