/** English words of the printed page; apart from the landing page's catalogue. */
import type { Quality } from '@/lib/figure/figure';

export const print = {
  number: 'No.',
  counted: (unit: string) => `${unit} in each class`,
  marks: {
    plain: () => '',
    none: (label: string) => `white without a value: ${label.toLowerCase()}`,
    light: (label: string) => `≈ and paler: ${label.toLowerCase()}`,
    hatch: (label: string) => `? and paler: ${label.toLowerCase()}`,
  } satisfies Record<Quality, (label: string) => string>,
  noCircles: 'the circles of precincts are left out on paper',
  oneMark: 'one mark a precinct, sized by its votes',
  moreColumns: (n: number) => `${n} more columns are in the atlas.`,
  numbers: 'Numbers on the map are those of the table.',
  scan: 'Scan to open this view',
  qr: (address: string) => `QR code of ${address}`,
  printed: (date: string) => `Printed ${date}`,
  notes: 'About these figures',
  sources: 'Sources',
  more: (address: string) => `All sources, their versions and terms: ${address}`,
};
