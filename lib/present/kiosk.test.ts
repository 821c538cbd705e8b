import { describe, expect, it } from 'vitest';
import { kioskDue, kioskOf } from '@/lib/present/kiosk';

const times = { every: 15, idle: 60 };

describe('the address of a kiosk', () => {
  it('asks for it, with times or without', () => {
    expect(kioskOf('?deck=/lessons/a.deck.json')).toBeNull();
    expect(kioskOf('?kiosk')).toEqual(times);
    expect(kioskOf('?kiosk=30')).toEqual({ every: 30, idle: 60 });
    expect(kioskOf('?kiosk=30,120')).toEqual({ every: 30, idle: 120 });
  });

  it('never runs wild: odd times are the default or the nearest sound ones', () => {
    expect(kioskOf('?kiosk=0')).toEqual({ every: 3, idle: 60 });
    expect(kioskOf('?kiosk=-5,NaN')).toEqual(times);
    expect(kioskOf('?kiosk=999999,1')).toEqual({ every: 3600, idle: 3 });
    expect(kioskOf('?kiosk=1e9')).toEqual(times);
  });
});

describe('a kiosk', () => {
  it('steps when a slide has stood long enough', () => {
    expect(kioskDue({ now: 14_999, stepped: 0, touched: null }, times)).toBe('wait');
    expect(kioskDue({ now: 15_000, stepped: 0, touched: null }, times)).toBe('next');
  });

  it('rests while somebody looks around, however long the slide has stood', () => {
    expect(kioskDue({ now: 100_000, stepped: 0, touched: 50_000 }, times)).toBe('wait');
  });

  it('starts again when they have been gone for a minute', () => {
    expect(kioskDue({ now: 110_000, stepped: 0, touched: 50_000 }, times)).toBe('restart');
  });
});
