import { describe, expect, it } from 'vitest';
import { compiledAhead, namedScripts } from './compiledAhead.mjs';

describe('scripts compiled ahead', () => {
  it('names a page’s own scripts, put off or not, and none for old engines or written into the page', () => {
    const html =
      '<script data-late="/a.js" id="_R_"></script><script src="/b.js" async=""></script><script src="/old.js" noModule=""></script><script>c()</script>';
    expect(namedScripts(html)).toEqual(['/a.js', '/b.js']);
  });

  it('marks a script in its first line, where alone the mark counts, and only once', () => {
    const marked = compiledAhead('f()');
    expect(marked.split('\n')).toEqual(['//# allFunctionsCalledOnLoad', 'f()']);
    expect(compiledAhead(marked)).toBe(marked);
  });
});
