import { describe, expect, it } from 'vitest';
import type { Target } from '@/lib/find/found';
import { createAtlasStore } from '@/lib/store/store';
import { format, parse } from '@/lib/view/permalink';
import { destination } from './destination';

/** The link of the View that a result leads to from a link. */
function led(from: string, to: Target): string {
  const store = createAtlasStore({ view: parse(from).view });
  const { view, lastVotes, actions } = store.getState();
  const before: string[] = [];
  store.subscribe((s) => before.push(format(s.view)));
  actions.visit(destination(to, view, lastVotes)!);
  expect(before.length).toBeLessThanOrEqual(1);
  return format(store.getState().view);
}
const without = (link: string, key: string): string => link.replace(new RegExp(`[?&]${key}=[^&]*`), '');
const bbox = [-118.3, 34.04, -118.28, 34.06] as const;

describe('where a result of the search leads, in one step', () => {
  it('selects a neighborhood; the map moves only where it is not at rest', () => {
    const to: Target = { is: 'neighborhood', slug: 'koreatown', bbox };
    expect(led('', to)).toBe('?n=koreatown');
    expect(led('?at=34.1,-118.2,14', to)).toMatch(/^\?n=koreatown&at=34\.05.*,-118\.29/);
  });

  it('marks an outline or a point and moves there; what was marked before is not any more', () => {
    const link = led('?find=90006', { is: 'outline', mark: 'little-tokyo', bbox, neighborhoods: ['downtown'] });
    expect(without(link, 'at')).toBe('?n=downtown&find=little-tokyo');
    expect(led('', { is: 'point', at: [-118.2599, 34.0494], neighborhood: null })).toBe(
      '?at=34.0494,-118.2599,14.6&find=34.0494,-118.2599',
    );
    expect(led('?find=90006', { is: 'measure', measure: 'renter_share' })).not.toContain('find');
  });

  it('shows freeways where one was searched for', () => {
    const link = led('?o=none', { is: 'outline', mark: 'freeway-110', bbox, freeways: true });
    expect(without(link, 'at')).toBe('?o=freeways&find=freeway-110');
  });

  it('selects a precinct in the election at hand if it voted there, else in its newest', () => {
    const to: Target = {
      is: 'precinct',
      id: '9001104A',
      at: [-118.2, 34.1],
      elections: ['2020-11-general', '2016-11-general'],
    };
    expect(led('?e=2016-11-general', to)).toContain('?e=2016-11-general&n=9001104A&at=34.1,-118.2,14');
    expect(led('?e=2024-11-general', to)).toContain('n=9001104A');
    expect(led('?e=2024-11-general', to)).not.toContain('e=2024');
    expect(led('?m=population', to)).toContain('n=9001104A');
  });

  it('selects a tract on lines that have it', () => {
    const tract = (years: ('2010' | '2020')[]): Target => ({
      is: 'tract',
      id: '06037211122',
      at: [-118.3, 34.06],
      years,
    });
    expect(parse(led('?m=population', tract(['2020', '2010']))).view).toMatchObject({
      subject: { measure: 'population', vintage: 'census-2020', unit: 'tract' },
      selection: ['06037211122'],
    });
    expect(parse(led('', tract(['2010']))).view.subject).toMatchObject({ layer: 'people', unit: 'tract' });
  });

  it('shows elections, contests and candidates by what is at hand, as far as that is offered', () => {
    expect(led('?m=turnout', { is: 'election', election: '2016-11-general' })).toBe('?e=2016-11-general&m=turnout');
    expect(led('?m=turnout', { is: 'election', election: '2017-06-special-runoff' })).toBe('?e=2017-06-special-runoff');
    expect(led('', { is: 'contest', election: '2020-11-general', contest: 'president' })).toBe('?c=president');
    const stood = [
      { election: '2024-11-general', contest: 'us-house' },
      { election: '2020-11-general', contest: 'us-house' },
    ] as const;
    expect(led('', { is: 'candidate', candidate: 'jimmy-gomez', stood })).toBe('?m=share-jimmy-gomez');
    expect(led('?e=2018-11-general', { is: 'candidate', candidate: 'david-kim', stood })).toBe(
      '?e=2024-11-general&m=share-david-kim',
    );
  });
});
