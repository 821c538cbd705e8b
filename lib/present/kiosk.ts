/** A deck that runs by itself in a hall: a step every so often, a rest while somebody looks around, the start again when they are gone. Pure: the clock is handed in. */

export interface KioskTimes {
  /** Seconds that a slide stays. */
  every: number;
  /** Seconds without a touch after which the deck starts again. */
  idle: number;
}

const SHORTEST = 3;
const LONGEST = 3600;

/**
 * The times of an address: `?kiosk` steps every 15 seconds and starts again after a minute; `?kiosk=30` or `?kiosk=30,120` say otherwise.
 * Null where the address does not ask for it; numbers out of 3-3,600 are moved to the nearest, anything else is the default.
 */
export function kioskOf(search: string): KioskTimes | null {
  const value = new URLSearchParams(search).get('kiosk');
  if (value === null) return null;
  const [every, idle] = value
    .split(',')
    .map((part) => (/^\d{1,6}$/.test(part) ? Math.min(LONGEST, Math.max(SHORTEST, Number(part))) : null));
  return { every: every ?? 15, idle: idle ?? 60 };
}

/** Moments in ms of one clock. */
export interface KioskMoments {
  now: number;
  /** When the slide last changed. */
  stepped: number;
  /** When somebody last touched, moved or pressed; null when nobody has since the deck started again. */
  touched: number | null;
}

/** What is due: nothing, the next slide, or the start after somebody has left. */
export function kioskDue({ now, stepped, touched }: KioskMoments, times: KioskTimes): 'wait' | 'next' | 'restart' {
  if (touched !== null) return now - touched >= times.idle * 1000 ? 'restart' : 'wait';
  return now - stepped >= times.every * 1000 ? 'next' : 'wait';
}
