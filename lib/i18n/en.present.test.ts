import { describe, expect, it } from 'vitest';
import { present } from '@/lib/i18n/en.present';
import { KEY_LIST } from '@/lib/present/keys';

function strings(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => strings(value, `${path}.${key}`));
}

describe('the presenter’s words', () => {
  it('leave nothing empty, unfinished, shouting or spaced oddly', () => {
    const all = strings(present);
    expect(all.length).toBeGreaterThan(60);
    for (const [path, text] of all) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toMatch(/^$|TODO|undefined|!| {2}|'/);
    }
  });

  it('say what every key of the list does, each in its own words', () => {
    const does = KEY_LIST.map((k) => present.help.does[k.does]);
    expect(new Set(does).size).toBe(KEY_LIST.length);
  });
});
