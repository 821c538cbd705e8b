/** The gate as the build passes it. */
import { inspect, told, type Finding } from './gate';
import { createPrograms } from './programs';
import { publicationOf } from './publication';
import { PUBLIC_ALREADY, readDivided, readPublication, type Scope } from './readPublication';
import type { KnownWeights } from './readVoters';

/** What the files give away together; `scope`: all of them, where nothing is said. @param files by path relative to public/ */
export async function findings(files: ReadonlyMap<string, Buffer>, scope: Scope = {}): Promise<Finding[]> {
  return inspect(readPublication(publicationOf(files), scope), await createPrograms(), PUBLIC_ALREADY);
}

/** What the voter files give away of precincts to whoever knows how those are divided among neighborhoods. */
export async function dividedFindings(
  files: ReadonlyMap<string, Buffer>,
  weights: readonly KnownWeights[],
): Promise<Finding[]> {
  return inspect(readDivided(publicationOf(files), weights), await createPrograms());
}

/** @throws Error that names every figure that the files give away. */
export async function passPrivacy(files: ReadonlyMap<string, Buffer>, weights: readonly KnownWeights[]): Promise<void> {
  const found = [...(await findings(files)), ...(await dividedFindings(files, weights))];
  if (found.length > 0)
    throw new Error(
      `Privacy: nothing was written, for the files would tell of fewer than ten people.\n${found.map((f) => `  ${told(f)}`).join('\n')}`,
    );
}
