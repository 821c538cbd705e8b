/** A QR code as one SVG path. The library is heavy enough to be asked for only when a code is shown: import this file lazily. */
import { encode } from 'uqr';

/** White modules around the code, as the standard asks for. */
export const QUIET_ZONE = 4;

export interface QrPath {
  /** Width and height with the quiet zone, in modules. */
  size: number;
  /** Path of the black modules. */
  d: string;
}

/** The code of a text at error correction M or better (15 % may be covered or lost); null when it is longer than a code can hold (2,331 bytes). */
export function qrPath(text: string): QrPath | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET_ZONE });
    return { size, d: data.map(rowPath).join('') };
  } catch {
    return null;
  }
}

/** The black runs of a row as closed boxes of height 1. */
function rowPath(row: readonly boolean[], y: number): string {
  let d = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    d += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`;
  }
  return d;
}
