/** What the numbers of the lasting geography are: two-party votes, estimated by others. */
import { fileOf as file, type Declared } from './declare';

const LASTING = ['office', 'election', 'democrat', 'republican', 'terms'];

export const LASTING_PACKS: Declared = {
  file: file('people-lasting-.*'),
  counts: [],
  others: ['columns[].estimate[]', 'columns[].moe[]'],
};

export const LASTING_FILES: readonly Declared[] = [
  {
    file: file('lasting/neighborhoods\\.csv'),
    counts: ['two_party_votes'],
    others: ['neighborhood', 'part', ...LASTING, 'democrat_share', 'share_low', 'share_high'],
  },
  // Shares of ten two-party votes and more.
  {
    file: file('lasting/block-groups\\.csv'),
    counts: [],
    others: [
      ...['block_group_2020', 'neighborhood', 'in_2011', 'in_2021', ...LASTING],
      ...['democrat_share', 'share_low', 'share_high'],
    ],
  },
  {
    file: file('lasting/swings\\.csv'),
    counts: [],
    others: [
      ...['neighborhood', 'part', 'office', 'since', 'election', 'share_before', 'share_now'],
      ...['change', 'change_low', 'change_high', 'change_is', 'terms'],
    ],
  },
  {
    file: file('lasting/totals\\.csv'),
    counts: ['estimate', 'precinct_sum'],
    others: ['office', 'election', 'plan', 'candidate', 'party', 'difference_percent', 'terms'],
  },
];
