import { describe, expect, it } from 'vitest';
import { siteAddress, siteSetting } from '@/lib/link/site';

describe('siteAddress', () => {
  it('is absolute from the setting, base path included', () => {
    expect(siteAddress('/koreatown/', 'https://example.org/atlas')).toBe('https://example.org/atlas/koreatown/');
    expect(siteAddress('/koreatown/', 'https://example.org/atlas/')).toBe('https://example.org/atlas/koreatown/');
    expect(siteAddress('/', 'http://localhost:3400')).toBe('http://localhost:3400/');
  });
  it('is none where the setting is no web address', () => {
    for (const setting of [undefined, '', 'example.org', 'javascript:alert(1)', 'file:///x', 'ftp://example.org'])
      expect(siteAddress('/', setting)).toBeNull();
  });
  it('drops what an address of a site has no use for', () => {
    expect(siteSetting('https://me@example.org/atlas/?a=1#b')).toBe('https://example.org/atlas');
  });
});
