/** The codebook of the claims. */
import { explain, type Explained } from './explain';

export const CLAIMS_ENTRIES: readonly Explained[] = explain(['claims.csv'], 'atlas', [
  ['claim', 'id', 'the claim; its anchor on /about/claims/'],
  ['about', 'id', 'what it is about: an election, or the district'],
  ['reported', 'text', 'what was reported, in our own words'],
  ['reported_by', 'text', 'who reported it'],
  ['reported_when', 'text', 'when, as year, month and day', 'empty where no date is known'],
  ['data_say', 'text', 'what the data of the atlas say of it'],
  ['data_of', 'id', 'elections and vintages that this is made from, separated by spaces', 'empty where there are none'],
  ['verdict', 'text', 'by fixed tolerances, docs/claims.md', 'cant-be-tested where nothing in the data bears on it'],
  ['map', 'text', 'path and query of the map that shows it', 'empty where none does'],
]);
