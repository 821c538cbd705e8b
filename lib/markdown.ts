/** The little Markdown that the measured pages of docs/ use: headings, paragraphs, tables, code and links in a line. */

export type Inline = { kind: 'text' | 'code'; text: string } | { kind: 'link'; text: string; href: string };
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; inline: Inline[] }
  | { kind: 'table'; header: Inline[][]; rows: Inline[][][] };

/** Blocks of a page, in order; anything it doesn't know is a paragraph. */
export function blocksOf(markdown: string): Block[] {
  return markdown
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part): Block[] => {
      const heading = /^(#{1,6}) (.+)$/.exec(part);
      if (heading) return [{ kind: 'heading', level: heading[1]!.length, text: heading[2]! }];
      const lines = part.split('\n');
      if (lines.length > 1 && lines.every((line) => line.startsWith('|')) && /^\|[-|: ]+\|$/.test(lines[1]!)) {
        return [{ kind: 'table', header: cellsOf(lines[0]!), rows: lines.slice(2).map(cellsOf) }];
      }
      return [{ kind: 'paragraph', inline: inlineOf(lines.join(' ')) }];
    });
}

function cellsOf(line: string): Inline[][] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => inlineOf(cell.trim()));
}

/** Text, `code` and [links](to) of a line. */
export function inlineOf(text: string): Inline[] {
  return text
    .split(/(`[^`]+`|\[[^\]]+\]\([^)]+\))/)
    .filter((part) => part !== '')
    .map((part): Inline => {
      if (part.startsWith('`') && part.endsWith('`') && part.length > 2)
        return { kind: 'code', text: part.slice(1, -1) };
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
      return link ? { kind: 'link', text: link[1]!, href: link[2]! } : { kind: 'text', text: part };
    });
}
