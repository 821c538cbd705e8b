import { describe, expect, it } from 'vitest';
import type { BlockGroupVotesPack } from '@/lib/packs/schema';
import { blockGroupsCsv } from './groupCsv';

const pack: BlockGroupVotesPack = {
  election: '2020-11-general',
  contest: 'us-house',
  candidates: ['jimmy-gomez', 'david-kim'],
  votes: [
    [30, null],
    [10, null],
  ],
  rest: [5, 7],
  halfWidth: [2.5, null],
  wide: [false, true],
};
const names = { ids: ['060371810001', '060371810002'], neighborhood: ['eagle-rock', null] };

describe('votes by block group as a file', () => {
  it('leave withheld votes and all that tells of them empty, and add up with the rest', () => {
    const csv = blockGroupsCsv([pack], names);
    expect(csv.replaceAll('CC BY-SA 4.0; may not be sold', '§'))
      .toBe(`block_group_2020,neighborhood,contest,candidate,party,votes,share,share_half_width,lead_is,terms
060371810001,eagle-rock,us-house,Jimmy Gomez,DEM,30,75.00,2.5,clear,§
060371810001,eagle-rock,us-house,David Kim,DEM,10,25.00,,clear,§
060371810002,,us-house,Jimmy Gomez,DEM,,,,,§
060371810002,,us-house,David Kim,DEM,,,,,§
rest,,us-house,Jimmy Gomez,DEM,5,41.67,,,§
rest,,us-house,David Kim,DEM,7,58.33,,,§
`);
  });
  it('carry no terms where they are not made with votes by block group', () => {
    const own: BlockGroupVotesPack = {
      ...pack,
      election: '2018-11-general',
      candidates: ['jimmy-gomez', 'kenneth-mejia'],
    };
    expect(blockGroupsCsv([own], names)).not.toContain('CC BY-SA');
  });
});
