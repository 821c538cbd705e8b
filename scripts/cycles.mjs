/** Part of `npm run lint`: no file may lead back to itself by imports, type imports included. Prints each cycle and fails. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const ROOMS = ['app', 'components', 'geo', 'lib', 'e2e', 'bench', 'scripts'];
const SOURCE = /\.(tsx?|mjs|js)$/;
/** What may follow the name in an import, in the order of trying. */
const ENDS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx'];

/**
 * Which file leads to which, among these.
 * @param {ReadonlyMap<string, string>} files text by path from the root
 * @returns {Map<string, string[]>} the paths that each imports: `import`, `import type`, `export from` and `import()`
 */
export function importGraph(files) {
  const resolve = (from, name) => {
    if (!name.startsWith('@/') && !name.startsWith('.')) return [];
    const path = name.startsWith('@/') ? name.slice(2) : normalize(join(dirname(from), name));
    const end = ENDS.find((e) => files.has(path + e));
    return end === undefined ? [] : [path + end];
  };
  return new Map(
    [...files].map(([path, text]) => {
      const names = ts.preProcessFile(text, true, true).importedFiles.map((i) => i.fileName);
      return [path, [...new Set(names.flatMap((name) => resolve(path, name)))]];
    }),
  );
}

/**
 * A shortest cycle through each file that is on one and in none of the cycles before it.
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[][]} each from its first file on, which follows the last
 */
export function cyclesIn(graph) {
  const told = new Set();
  return [...graph.keys()].flatMap((file) => {
    const cycle = told.has(file) ? null : cycleThrough(graph, file);
    if (cycle === null) return [];
    for (const path of cycle) told.add(path);
    return [cycle];
  });
}

/** Breadth first from a file until it is met again; null where it is not. */
function cycleThrough(graph, start) {
  const cameFrom = new Map();
  const queue = [start];
  for (const at of queue) {
    for (const next of graph.get(at) ?? []) {
      if (next === start) {
        const way = [at];
        while (way[0] !== start) way.unshift(cameFrom.get(way[0]));
        return way;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return null;
}

/** Every source file of the repository, by path. */
export function sourceFiles() {
  const paths = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true })
      .map((name) => join(room, name.toString()))
      .filter((path) => SOURCE.test(path)),
  );
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const cycles = cyclesIn(importGraph(sourceFiles()));
  for (const cycle of cycles) console.error(`Import cycle: ${[...cycle, cycle[0]].join(' → ')}`);
  process.exit(cycles.length === 0 ? 0 : 1);
}
