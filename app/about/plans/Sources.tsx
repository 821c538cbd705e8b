import { pageWords } from '@/app/words';
import type { Manifest } from '@/lib/packs/schema';

/** What to keep in mind, the sources that the pack cites, and the files to take along. */
export function Sources({ manifest }: { manifest: Manifest }) {
  const { parts } = pageWords();
  const words = parts.plans.caveats;
  const cited = manifest.packs.find((p) => p.id === 'plans')?.sources ?? [];
  return (
    <>
      <h2>{words.title}</h2>
      <ul className="plans-list">
        <li>{words.lines2026}</li>
        <li>{words.scale}</li>
        <li>{words.votes}</li>
      </ul>
      <h3>{words.sources}</h3>
      <ul className="plans-list plans-sources">
        {manifest.sources
          .filter((s) => cited.includes(s.id))
          .map((s) => (
            <li key={s.id}>
              {s.name}.{' '}
              <span>
                {s.where}. {s.licence}.
              </span>
            </li>
          ))}
      </ul>
      <h3>{words.files}</h3>
      <ul className="plans-list">
        <li>
          <a href="/downloads/plans/changes.csv" download>
            {words.changesFile}
          </a>
        </li>
        <li>
          <a href="/downloads/plans/compactness.csv" download>
            {words.compactnessFile}
          </a>
        </li>
        {(['2011', '2021'] as const).map((plan) => (
          <li key={plan}>
            <a href={`/downloads/geometry/district-${plan}.geojson`} download>
              {words.linesFile(plan)}
            </a>
          </li>
        ))}
        <li>
          <a href="/data/manifest.json">{words.manifest}</a>
        </li>
      </ul>
    </>
  );
}
