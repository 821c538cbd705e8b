/** Points moved by as much as a way of placing errs: what a hold-out test stands a precinct on, never its own label. */
import { createHash } from 'node:crypto';
import type { LonLat } from '@/lib/places';

const METERS_PER_DEGREE = 111_195;

/**
 * `truth` moved in a direction and by a distance that depend on `seed` alone. Distances follow a Rayleigh distribution (an error equally likely
 * in every direction, normal in each) that nine times of ten stays within `p90M` meters: d = p90 · √(ln(1 − u) / ln(0.1)), u uniform on 0 to 1.
 */
export function jittered(truth: LonLat, p90M: number, seed: string): LonLat {
  const [u, turn] = uniforms(seed);
  const meters = p90M * Math.sqrt(Math.log(1 - u) / Math.log(0.1));
  const angle = 2 * Math.PI * turn;
  return [
    truth[0] + (meters * Math.cos(angle)) / (METERS_PER_DEGREE * Math.cos((truth[1] * Math.PI) / 180)),
    truth[1] + (meters * Math.sin(angle)) / METERS_PER_DEGREE,
  ];
}

/** Two numbers from 0 to under 1 that depend on the seed alone. */
function uniforms(seed: string): [number, number] {
  const bytes = createHash('sha256').update(seed).digest();
  return [bytes.readUInt32BE(0) / 2 ** 32, bytes.readUInt32BE(4) / 2 ** 32];
}
