/** The count as it went, from the county registrar's results feed as it was kept while the count went on. By hand from the sources; snapshots.test.ts holds each line against them. */
import type { ReportedStage } from './race';

/** When the feed was written, by the clocks of the county, and the votes for Jimmy Gomez and David Kim in it. */
type Snapshot = readonly [at: `${number}-${number}-${number}T${number}:${number}`, gomez: number, kim: number];

/** Kept at rdmurphy/scrape-la-county-election-results-2022 @10dce48 and -2024 @6c46d71 (MIT). Those of 2024 end on November 15, before the count was certified. */
export const SNAPSHOTS = {
  '2022-11-general': [
    ['2022-11-08T20:24', 21_928, 18_167],
    ['2022-11-09T03:35', 33_263, 29_429],
    ['2022-11-10T16:23', 36_352, 32_215],
    ['2022-11-11T16:09', 37_913, 33_654],
    ['2022-11-12T15:54', 40_053, 35_512],
    ['2022-11-14T15:32', 44_569, 40_440],
    ['2022-11-15T15:41', 46_310, 42_270],
    ['2022-11-16T15:20', 49_031, 45_674],
    ['2022-11-17T15:37', 53_000, 49_690],
    ['2022-11-18T15:46', 57_390, 54_021],
    ['2022-11-19T16:48', 61_770, 58_698],
    ['2022-11-22T15:11', 62_049, 59_025],
    ['2022-11-29T14:50', 62_134, 59_098],
    ['2022-12-02T15:04', 62_214, 59_190],
    ['2022-12-05T12:15', 62_244, 59_223],
  ],
  '2024-11-general': [
    ['2024-11-05T20:36', 39_336, 29_772],
    ['2024-11-05T20:56', 48_926, 37_493],
    ['2024-11-05T22:14', 50_827, 39_112],
    ['2024-11-06T03:46', 69_125, 53_307],
    ['2024-11-06T16:30', 71_957, 55_462],
    ['2024-11-07T16:34', 78_409, 60_667],
    ['2024-11-08T16:42', 84_472, 65_622],
    ['2024-11-09T16:44', 91_473, 71_492],
    ['2024-11-10T16:36', 95_080, 74_903],
    ['2024-11-11T16:36', 100_384, 79_300],
    ['2024-11-12T16:35', 102_023, 80_682],
    ['2024-11-13T16:48', 102_635, 81_247],
    ['2024-11-14T16:26', 103_151, 81_746],
    ['2024-11-15T16:59', 103_624, 82_252],
  ],
} as const satisfies Readonly<Record<string, readonly Snapshot[]>>;

const round = (percent: number): number => Math.round(10 * percent) / 10;

/** Stages of a count, oldest first. */
export function snapshotStages(election: keyof typeof SNAPSHOTS): ReportedStage[] {
  const year = election.slice(0, 4);
  return SNAPSHOTS[election].map(([at, gomez, kim]) => {
    const percent = round((100 * gomez) / (gomez + kim));
    return {
      when: 'snapshot',
      at,
      precincts: null,
      cite: { by: 'county-feed', date: year === '2022' ? '2022-11' : '2024-11' },
      shares: [
        { candidate: 'jimmy-gomez', votes: gomez, percent },
        { candidate: 'david-kim', votes: kim, percent: round(100 - percent) },
      ],
    };
  });
}
