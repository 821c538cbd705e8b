import { describe, expect, it } from 'vitest';
import { cyclesIn, importGraph, sourceFiles } from './cycles.mjs';

const cyclesOf = (files: Record<string, string>): string[][] => cyclesIn(importGraph(new Map(Object.entries(files))));

describe('a cycle of imports', () => {
  it('is found through the alias, relative names, types, exports and code that is loaded late', () => {
    const cycles = cyclesOf({
      'lib/a.ts': "import { b } from '@/lib/b';",
      'lib/b.ts': "import type { C } from './deep/c';",
      'lib/deep/c.tsx': "export { d } from '../d';",
      'lib/d.ts': "export const e = (): Promise<unknown> => import('./e');",
      'lib/e/index.ts': "export type A = import('../a').A;",
    });
    expect(cycles).toEqual([['lib/a.ts', 'lib/b.ts', 'lib/deep/c.tsx', 'lib/d.ts', 'lib/e/index.ts']]);
  });

  it('is the shortest, and each is told once', () => {
    const cycles = cyclesOf({
      'lib/a.ts': "import './b'; import './c';",
      'lib/b.ts': "import './c';",
      'lib/c.ts': "import './a';",
      'geo/x.ts': "import './x';",
      'app/leads-there.ts': "import '@/lib/a';",
    });
    expect(cycles).toEqual([['lib/a.ts', 'lib/c.ts'], ['lib/b.ts', 'lib/c.ts', 'lib/a.ts'], ['geo/x.ts']]);
  });

  it('is not a file met by two ways, a package, or a name in a comment', () => {
    const files = {
      'lib/a.ts': "import './b'; import './c'; import 'react';",
      'lib/b.ts': "import './c';",
      'lib/c.ts': "// import './a';\nexport const c = 1;",
    };
    expect(cyclesOf(files)).toEqual([]);
    expect(importGraph(new Map(Object.entries(files))).get('lib/a.ts')).toEqual(['lib/b.ts', 'lib/c.ts']);
  });
});

it('there is none in the repository, of which all is read', () => {
  const graph = importGraph(sourceFiles());
  expect(graph.size).toBeGreaterThan(500);
  expect([...graph.values()].flat().length).toBeGreaterThan(1500);
  expect(graph.get('lib/view/units/units.ts')).toContain('lib/view/units/unit.ts');
  expect(cyclesIn(graph)).toEqual([]);
});
