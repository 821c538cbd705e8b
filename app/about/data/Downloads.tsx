import { isShareAlike } from '@/app/about/data/Pack';
import { pageWords } from '@/app/words';
import type { Manifest } from '@/lib/packs/schema';

/** What tells of the others. */
const FIRST = ['README.txt', 'codebook.csv'];

/** Every download with its size and, where there is one, the workbook of the same table; README and codebook first. */
export function Downloads({ files }: { files: Manifest['downloads'] }) {
  const { f, parts } = pageWords();
  const words = parts.about.data;
  const size = (bytes: number): string => words.kilobytes(f.number(bytes / 1000));
  const own = files.filter(({ file }) => !file.endsWith('.xlsx'));
  const first = (file: string): number => (FIRST.includes(file) ? 0 : file.includes('/') ? 2 : 1);
  return (
    <ul>
      {own
        .toSorted((a, b) => first(a.file) - first(b.file))
        .map((d) => {
          const workbook = files.find(({ file }) => file !== d.file && file === d.file.replace(/\.csv$/, '.xlsx'));
          return (
            <li key={d.file}>
              <a href={`/downloads/${d.file}`} download>
                {d.file}
              </a>{' '}
              · {size(d.bytes)}
              {workbook ? (
                <>
                  {' · '}
                  <a href={`/downloads/${workbook.file}`} download>
                    {words.workbook(size(workbook.bytes))}
                  </a>
                </>
              ) : null}
              {isShareAlike(d) ? ` · ${parts.pages.data.shareAlike}` : ''}
            </li>
          );
        })}
    </ul>
  );
}
