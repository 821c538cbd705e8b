import { pageWords } from '@/app/words';
import type { MethodId } from '@/lib/figure/trace';
import { faultsOf } from '@/lib/packs/faults';
import type { Manifest, PackEntry } from '@/lib/packs/schema';

export interface PackProps {
  pack: PackEntry;
  manifest: Manifest;
  title: string;
  what: string;
  when: string;
  methods: readonly MethodId[];
  /** Faults beyond those that the notes of the sources tell. */
  faults?: readonly string[];
  /** Files in downloads/ that hold the same; those that were not published are left out. */
  downloads: readonly string[];
}

/** Whether a file is made with votes by block group, whose terms go with all that is. */
export function isShareAlike({ sources }: { sources: readonly string[] }): boolean {
  return sources.includes('dra-block-group-votes');
}

/** One pack: what, when, from whom, under which terms, how made, known faults, the file with its hash, the download. */
export function Pack({ pack, manifest, title, what, when, methods, faults = [], downloads }: PackProps) {
  const { f, parts } = pageWords();
  const words = parts.pages.data;
  const sources = manifest.sources
    .filter((s) => pack.sources.includes(s.id))
    .sort((a, b) => pack.sources.indexOf(a.id) - pack.sources.indexOf(b.id));
  const known = [...new Set([...faults, ...sources.flatMap(faultsOf)])];
  const licences = [...new Set(sources.map((s) => s.licence))].join('; ');
  const files = downloads.filter((file) => manifest.downloads.some((d) => d.file === file));
  return (
    <section className="pack" id={pack.id} aria-labelledby={`title-${pack.id}`}>
      <h4 id={`title-${pack.id}`}>{title}</h4>
      <dl>
        <div>
          <dt>{words.what}</dt>
          <dd>{what}</dd>
        </div>
        <div>
          <dt>{words.when}</dt>
          <dd data-role="vintage">{when}</dd>
        </div>
        <div>
          <dt>{words.method}</dt>
          <dd>
            <MethodLinks ids={methods} plans={pack.kind === 'plans'} />
          </dd>
        </div>
        <div>
          <dt>{words.whom}</dt>
          <dd>
            {sources.map((s, i) => (
              <span key={s.id}>
                {i > 0 ? '; ' : ''}
                <a href={`#source-${s.id}`} data-role="source">
                  {s.name}
                </a>
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{words.terms}</dt>
          <dd>{isShareAlike(pack) ? `${words.shareAlike}; ${words.sourcesTerms(licences)}` : licences}</dd>
        </div>
        <div>
          <dt>{words.faults}</dt>
          <dd>{known.length === 0 ? words.noFaults : known.join('; ')}</dd>
        </div>
        <div>
          <dt>{words.file}</dt>
          <dd>
            <a href={`/data/${pack.file}`}>{pack.id}</a> · {parts.about.data.kilobytes(f.decimal(pack.bytes / 1000, 1))}{' '}
            · {words.sha} <code>{pack.sha256}</code>
          </dd>
        </div>
        <div>
          <dt>{words.download}</dt>
          <dd>
            {files.length === 0
              ? words.none
              : files.map((file, i) => (
                  <span key={file}>
                    {i > 0 ? ', ' : ''}
                    <a href={`/downloads/${file}`} download>
                      {file}
                    </a>
                  </span>
                ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Links to the sections that tell how it was made. */
export function MethodLinks({ ids, plans = false }: { ids: readonly MethodId[]; plans?: boolean }) {
  const { parts } = pageWords();
  return (
    <>
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 ? ', ' : ''}
          <a href={`/about/methods/#${id}`} data-role="method">
            {parts.pages.methods.link[id]}
          </a>
        </span>
      ))}
      {plans ? (
        <>
          {ids.length > 0 ? ', ' : ''}
          <a href="/about/plans/" data-role="method">
            {parts.pages.methods.plans}
          </a>
        </>
      ) : null}
    </>
  );
}
