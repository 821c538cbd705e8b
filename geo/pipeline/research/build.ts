/** What stands beside the downloads for who works with them: the codebook, a README, each table once more for Excel. */
import type { Built, BuiltDownload } from '../contract';
import { SOURCE_CATALOGUE } from '../sourceCatalogue';
import { CODEBOOK_FILE, codebookCsv, unexplained } from './codebook';
import { readmeText } from './readme';
import { workbook } from './workbook';

/** @throws Error when a column has no line in the codebook, a line no column, or a folder no words in the README. */
export function forResearchers(downloads: readonly BuiltDownload[]): Built {
  const codebook: BuiltDownload = { file: CODEBOOK_FILE, content: codebookCsv(), sources: [] };
  const texts = [...downloads, codebook].flatMap(({ content, ...file }) =>
    typeof content === 'string' ? [{ ...file, content }] : [],
  );
  const problems = unexplained(texts);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    packs: [],
    downloads: [
      codebook,
      { file: 'README.txt', content: readmeText(downloads, SOURCE_CATALOGUE), sources: [] },
      ...texts
        .filter(({ file }) => file.endsWith('.csv'))
        .map(({ file, content, sources }): BuiltDownload => ({
          file: file.replace(/csv$/, 'xlsx'),
          content: workbook(content),
          sources,
        })),
    ],
    reconciliation: [],
  };
}
