import { expect, it } from 'vitest';
import { historyStep } from '@/lib/store/history';
import { DEFAULT_VIEW, DEFAULT_VOTES, peopleDefaults, type View } from '@/lib/view/view';

const camera = { lat: 34.06, lon: -118.23, zoom: 11.4 };
const v: View = { ...DEFAULT_VIEW, selection: ['koreatown'], camera };

it.each<[string, View, 'push' | 'replace' | 'none']>([
  ['the same', { ...v, camera: { ...camera }, selection: [...v.selection] }, 'none'],
  ['another camera', { ...v, camera: { ...camera, zoom: 12 } }, 'replace'],
  ['no camera', { ...v, camera: null }, 'replace'],
  ['another place', { ...v, selection: ['eagle-rock'] }, 'push'],
  ['no place', { ...v, selection: [] }, 'push'],
  ['another place and another camera', { ...v, selection: ['eagle-rock'], camera: null }, 'push'],
  ['another order of places', { ...v, selection: ['eagle-rock', 'koreatown'] }, 'push'],
  ['another overlay', { ...v, overlays: [] }, 'push'],
  ['another measure', { ...v, subject: { ...DEFAULT_VOTES, measure: 'turnout' } }, 'push'],
  ['the common scale', { ...v, subject: { ...DEFAULT_VOTES, scale: 'common' } }, 'push'],
  ['another unit', { ...v, subject: { ...DEFAULT_VOTES, unit: 'precinct' } }, 'push'],
  ['another layer', { ...v, subject: peopleDefaults('latino_share') }, 'push'],
])('%s', (_, next, step) => {
  expect(historyStep(v, next)).toBe(step);
  expect(historyStep(next, v)).toBe(step);
});

it('tells parts of People apart', () => {
  const people: View = { ...v, subject: peopleDefaults('population') };
  expect(historyStep(people, { ...v, subject: { ...peopleDefaults('population'), part: 'whole' } })).toBe('push');
  expect(historyStep(people, { ...v, subject: peopleDefaults('population') })).toBe('none');
});
