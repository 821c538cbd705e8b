/** One race card for each election, by hand, from the reports at hand. Where nothing was reported it is empty; nothing here is from memory. */
import { ELECTIONS, ELECTION_IDS, type ElectionId } from '../elections';
import type { Citation, Race } from './race';
import { snapshotStages } from './snapshots';

const background: Citation = { by: 'background', date: null };
const cns2017: Citation = { by: 'city-news-service', date: '2017-06' };
const ap2017: Citation = { by: 'associated-press', date: '2017-06' };
/** The day of the article on money and on the early vote is not in the notes at hand, only the year. */
const times2017: Citation = { by: 'la-times', date: '2017' };
const eastsider2020: Citation = { by: 'the-eastsider', date: '2020-11-04' };
const filings2020: Citation = { by: 'filings-in-the-eastsider', date: '2020' };

/** What was reported; elections that nothing was reported of are left out. */
const REPORTED: Readonly<Partial<Record<ElectionId, Partial<Omit<Race, 'election' | 'writeIns' | 'certified'>>>>> = {
  '2026-06-primary': {
    stake: [
      { id: 'top-two-2026', cite: null },
      { id: 'lines-2026', cite: null },
    ],
  },
  '2025-11-special': { stake: [{ id: 'statewide-measure', cite: null }] },
  '2024-11-general': {
    stages: snapshotStages('2024-11-general'),
    candidates: [{ id: 'kim-third-run', cite: background }],
    notes: [{ id: 'outside-spending-2024', cite: { by: 'prospect-drop-site', date: 'fall 2024' } }],
  },
  '2022-11-general': { stages: snapshotStages('2022-11-general') },
  '2020-11-general': {
    stake: [{ id: 'both-democrats-2020', cite: null }],
    candidates: [{ id: 'kim-2020', cite: background }],
    stages: [
      {
        when: 'early-returns',
        precincts: null,
        cite: eastsider2020,
        shares: [
          { candidate: 'jimmy-gomez', votes: null, percent: 52.59 },
          { candidate: 'david-kim', votes: null, percent: 47.41 },
        ],
      },
    ],
    money: [
      { candidate: 'jimmy-gomez', what: 'raised', amount: 1_250_000, exactness: 'more-than', cite: filings2020 },
      { candidate: 'david-kim', what: 'raised', amount: 178_000, exactness: 'about', cite: filings2020 },
    ],
    notes: [{ id: 'kim-loan-2020', cite: filings2020 }],
  },
  '2017-06-special-runoff': {
    stake: [
      { id: 'seat-vacant', cite: background },
      { id: 'both-democrats-2017', cite: null },
    ],
    candidates: [
      { id: 'gomez-2017', cite: background },
      { id: 'ahn-2017', cite: background },
    ],
    stages: [
      {
        when: 'first-returns',
        precincts: { counted: 21, of: 192 },
        cite: cns2017,
        shares: [
          { candidate: 'jimmy-gomez', votes: 10_248, percent: 52.2 },
          { candidate: 'robert-lee-ahn', votes: 9_385, percent: 47.8 },
        ],
      },
      {
        when: 'election-night',
        precincts: null,
        cite: ap2017,
        shares: [
          { candidate: 'jimmy-gomez', votes: null, percent: 60.1 },
          { candidate: 'robert-lee-ahn', votes: null, percent: 39.9 },
        ],
      },
    ],
    money: [
      { candidate: 'jimmy-gomez', what: 'raised', amount: 961_000, exactness: 'about', cite: times2017 },
      { candidate: 'robert-lee-ahn', what: 'raised', amount: 874_000, exactness: 'about', cite: times2017 },
      {
        candidate: 'robert-lee-ahn',
        what: 'lent-by-candidate',
        amount: 490_000,
        exactness: 'exactly',
        cite: times2017,
      },
    ],
    notes: [
      { id: 'money-from-outside-2017', cite: times2017 },
      { id: 'early-vote-2017', cite: { by: 'political-data-in-la-times', date: '2017' } },
    ],
  },
  '2017-04-special-primary': {
    stake: [
      { id: 'seat-vacant', cite: background },
      { id: 'top-two', cite: background },
    ],
    candidates: [{ id: 'write-in', cite: background }],
  },
};

const NO_RETURNS: Race['notes'] = [{ id: 'no-precinct-returns', cite: null }];

export const RACES = Object.fromEntries(
  ELECTION_IDS.map((election): [ElectionId, Race] => {
    const { writeIns, certified, level } = ELECTIONS[election];
    return [
      election,
      {
        election,
        writeIns,
        certified,
        stake: [],
        candidates: [],
        stages: [],
        money: [],
        notes: level === 'district' ? NO_RETURNS : [],
        ...REPORTED[election],
      },
    ];
  }),
) as Readonly<Record<ElectionId, Race>>;
