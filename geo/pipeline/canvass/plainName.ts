/** A name without what differs between a ballot and a canvass: accents, case, periods, commas, quotation marks, hyphens and slashes. Initials, JR and the order of names stay. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[-–—/]/g, ' ')
    .replace(/[^A-Z0-9 ]/g, '')
    .replace(/ +/g, ' ')
    .trim();
}
