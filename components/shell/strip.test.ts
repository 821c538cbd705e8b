import { describe, expect, it } from 'vitest';
import { isShown, smallView, stripOf } from '@/components/shell/strip';
import { nextIndex } from '@/components/shell/stripKeys';
import { nearestStop, stepFrom, STOPS } from '@/components/shell/useSheet';
import { parse } from '@/lib/view/permalink';

const subject = (link: string) => parse(link).view.subject;

describe('the strip of small maps', () => {
  it('holds every election of the House, oldest first, each by neighborhood where places are known', () => {
    const strip = stripOf(subject('?e=2018-11-general&u=precinct'));
    expect(strip.map(({ id }) => id)).toEqual([...strip.map(({ id }) => id)].sort());
    expect(strip[0]!.id).toBe('2012-11-general');
    const units = strip.map((item) => item.subject?.unit);
    expect(units.filter((u) => u === 'neighborhood')).toHaveLength(9);
    expect(strip.filter((item) => isShown(item, subject('?e=2018-11-general&u=precinct'))).map(({ id }) => id)).toEqual(
      ['2018-11-general'],
    );
  });

  it('shows the View’s contest where it was on the ballot, an only contest instead, and else nothing', () => {
    const of = Object.fromEntries(
      stripOf(subject('?e=2020-11-general&c=president')).map((item) => [item.id, item.subject]),
    );
    expect(of['2016-11-general']).toMatchObject({ contest: 'president' });
    expect(of['2018-11-general']).toBeNull();
    expect(of['2025-11-special']).toMatchObject({ contest: 'prop-50' });
  });

  it('holds the years of a measure in the View’s own unit, else in one that the year has', () => {
    const strip = stripOf(subject('?m=median_household_income&u=tract'));
    expect(strip.length).toBeGreaterThan(5);
    expect(strip.every((item) => item.subject?.unit === 'tract')).toBe(true);
    expect(strip.map(({ id }) => id)).toEqual([...strip.map(({ id }) => id)].sort());
  });

  it('draws the lines in force and what is selected, at the camera of all', () => {
    expect(smallView(subject('?e=2024-11-general'), ['koreatown'])).toMatchObject({
      overlays: ['plan-2021'],
      selection: ['koreatown'],
      camera: null,
    });
    expect(smallView(subject('?e=2018-11-general'), []).overlays).toEqual(['plan-2011']);
  });

  it('is walked by arrow keys, and its ends stand', () => {
    expect(nextIndex(3, 'ArrowLeft', 11)).toBe(2);
    expect(nextIndex(10, 'ArrowRight', 11)).toBe(10);
    expect(nextIndex(0, 'ArrowLeft', 11)).toBe(0);
    expect(nextIndex(4, 'End', 11)).toBe(10);
    expect(nextIndex(4, 'Home', 11)).toBe(0);
    expect(nextIndex(4, 'a', 11)).toBeNull();
  });
});

describe('the sheet of a phone', () => {
  it('rests at the stop nearest to where the finger leaves it', () => {
    expect([0.05, 0.2, 0.35, 0.6, 0.75, 0.95].map(nearestStop)).toEqual(['low', 'low', 'mid', 'mid', 'high', 'high']);
  });

  it('goes from stop to stop, and its ends stand', () => {
    expect(STOPS.map((stop) => stepFrom(stop, 1))).toEqual(['mid', 'high', 'high']);
    expect(STOPS.map((stop) => stepFrom(stop, -1))).toEqual(['low', 'low', 'mid']);
  });
});
