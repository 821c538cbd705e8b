/** The codebook of the codebook. */
import { explain, type Explained } from './explain';

export const CODEBOOK_ENTRIES: readonly Explained[] = explain(['codebook.csv'], 'atlas', [
  [
    'file',
    'text',
    'path below downloads/',
    '<election> stands for an id such as 2018-11-general, * for any part of a name',
  ],
  ['column', 'text', 'name in the first line of a CSV file, or of a property in a GeoJSON file'],
  ['meaning', 'text', 'what it holds'],
  ['unit', 'text', 'unit of the figures', 'id and text are not to be calculated with'],
  ['source', 'text', 'whose figure it is', 'the manifest names the sources of each file'],
  ['notes', 'text', 'what else to know; when a cell is empty'],
]);
