import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewArbitrary } from '@/lib/view/arbitrary';
import { embedLength, embedPath, embedSnippet, viewOfPasted } from '@/lib/view/embedCode';
import { format } from '@/lib/view/permalink';
import { PLAIN } from '@/lib/view/presentation';
import { DEFAULT_VIEW } from '@/lib/view/view';

describe('embed code', () => {
  it('is one iframe with a title, whatever the title says', () => {
    const code = embedSnippet(
      'https://atlas.example/embed/?e=2018-11-general&lock',
      { width: 640, height: 480 },
      'Gomez "led" <script>',
    );
    expect(code).toBe(
      '<iframe src="https://atlas.example/embed/?e=2018-11-general&amp;lock" title="Gomez &quot;led&quot; &lt;script&gt;" width="640" height="480" style="border:0;max-width:100%" loading="lazy" allow="fullscreen"></iframe>',
    );
    expect(embedSnippet('/embed/', { width: null, height: 400 }, 'x')).toContain('width="100%" height="400"');
  });
  it('keeps the view and adds how it is presented', () => {
    expect(embedPath(DEFAULT_VIEW, PLAIN)).toBe('/embed/');
    expect(
      embedPath(
        { ...DEFAULT_VIEW, selection: ['koreatown'] },
        { lock: true, hide: ['values'], theme: 'dark', camera: 'fixed' },
      ),
    ).toBe('/embed/?n=koreatown&lock&hide=values&theme=dark&camera=fixed');
  });
  it('reads back any link that the atlas writes, pasted whole or in part', () => {
    fc.assert(
      fc.property(
        viewArbitrary,
        fc.constantFrom('', '/', 'https://atlas.example/', 'http://127.0.0.1:3400/embed/', ' /es/'),
        (view, before) => {
          const link = format(view);
          expect(viewOfPasted(`${before}${link}#x`.replace(/^#x$/, ''))).toEqual({ view, ignored: [], isLink: true });
        },
      ),
      { numRuns: 300 },
    );
  });
  it('takes anything else for the default view and says so', () => {
    for (const text of ['hello', 'what is this? e=2018', 'javascript:alert(1)'])
      expect(viewOfPasted(text)).toMatchObject({ view: DEFAULT_VIEW, isLink: false });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        viewOfPasted(s);
      }),
    );
  });
  it('keeps sizes in bounds', () => {
    expect([
      embedLength('640', 1),
      embedLength('1e9', 1),
      embedLength('-3', 1),
      embedLength('', 7),
      embedLength('wide', 7),
      embedLength('333.6', 1),
    ]).toEqual([640, 2400, 240, 7, 7, 334]);
  });
});
