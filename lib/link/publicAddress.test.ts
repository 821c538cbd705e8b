import { describe, expect, it } from 'vitest';
import { publicAddress, publicOrigin, typedAddress } from '@/lib/link/publicAddress';

describe('publicOrigin', () => {
  it('is the build setting where that is a web address, else the page’s own', () => {
    expect(publicOrigin('http://127.0.0.1:3400', 'https://ca34.example/')).toBe('https://ca34.example');
    expect(publicAddress('/koreatown/', 'http://127.0.0.1:3400', 'https://ca34.example/atlas/')).toBe(
      'https://ca34.example/atlas/koreatown/',
    );
    for (const setting of [undefined, '', 'ca34.example', 'javascript:alert(1)', 'file:///x'])
      expect(publicOrigin('http://127.0.0.1:3400', setting)).toBe('http://127.0.0.1:3400');
  });
});

describe('addresses', () => {
  it('are whole to copy, short to type, and none to type when too long', () => {
    expect(publicAddress('/?n=koreatown', 'http://localhost:3400', 'https://ca34.example')).toBe(
      'https://ca34.example/?n=koreatown',
    );
    expect(typedAddress('https://ca34.example/?n=koreatown')).toBe('ca34.example/?n=koreatown');
    expect(typedAddress('https://ca34.example/lessons/')).toBe('ca34.example/lessons');
    expect(typedAddress(`https://ca34.example/present/#deck=1.${'A'.repeat(80)}`)).toBeNull();
  });
});
