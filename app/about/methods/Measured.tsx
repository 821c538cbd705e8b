import { blocksOf, type Inline } from '@/lib/markdown';

/** A page of docs/ that `npm run data` wrote, as part of another: its headings two levels down, its own title and first words left out. */
export function Measured({ markdown }: { markdown: string }) {
  const blocks = blocksOf(markdown);
  const first = blocks.findIndex((b) => b.kind === 'heading' && b.level === 2);
  let title = '';
  return blocks.slice(Math.max(0, first)).map((block, i) => {
    switch (block.kind) {
      case 'heading':
        title = block.text;
        return <h3 key={i}>{block.text}</h3>;
      case 'paragraph':
        return (
          <p key={i}>
            <Line inline={block.inline} />
          </p>
        );
      case 'table':
        return (
          <div className="scroll" key={i} role="region" aria-label={`${title} (${i})`} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {block.header.map((cell, c) => (
                    <th key={c} scope="col">
                      <Line inline={cell} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {block.rows.map((row, r) => (
                  <tr key={r}>
                    {row.map((cell, c) =>
                      c === 0 ? (
                        <th key={c} scope="row">
                          <Line inline={cell} />
                        </th>
                      ) : (
                        <td key={c}>
                          <Line inline={cell} />
                        </td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
    }
  });
}

/** Links inside docs/ lead nowhere on the site: their words stand alone. */
function Line({ inline }: { inline: readonly Inline[] }) {
  return inline.map((part, i) =>
    part.kind === 'code' ? <code key={i}>{part.text}</code> : <span key={i}>{part.text}</span>,
  );
}
