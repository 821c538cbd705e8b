import { expect, it } from 'vitest';
import { newestElection } from '@/components/shell/Orientation';

it('names the newest election by its date', () => {
  expect(newestElection()).toBe('2026-06-primary');
});
