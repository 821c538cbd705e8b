/** The displacement typology: a kind for each tract, in words in the source. */
import { TYPOLOGY, type TypologyKind } from '@/lib/people/typology';
import { SourceError, type Sources } from '../sources';
import type { Figure } from './aggregate';
import { TABLES } from './readFigures';
import type { PrintedTable } from './table';

const FILE = `${TABLES}/udp_displacement_typology2018_tract2010.csv`;

/** The source's words; null where it gives a tract no kind. */
const KINDS: Readonly<Record<string, TypologyKind | null>> = {
  'Low-Income/Susceptible to Displacement': 'low-income-susceptible',
  'Ongoing Displacement': 'ongoing-displacement',
  'At Risk of Gentrification': 'at-risk-gentrification',
  'Early/Ongoing Gentrification': 'ongoing-gentrification',
  'Advanced Gentrification': 'advanced-gentrification',
  'Stable Moderate/Mixed Income': 'stable-mixed',
  'At Risk of Becoming Exclusive': 'at-risk-exclusive',
  'Becoming Exclusive': 'becoming-exclusive',
  'Stable/Advanced Exclusive': 'advanced-exclusive',
  'High Student Population': 'student',
  'Unavailable or Unreliable Data': null,
};

/** One index into TYPOLOGY per tract of 2010. @throws SourceError for words that are none of the kinds. */
export function readTypology(sources: Sources): PrintedTable {
  const kinds = new Map<string, Figure>();
  sources.csv(FILE, ['GEOID', 'Typology']).forEach((row, i) => {
    const kind = KINDS[row.Typology ?? ''];
    if (kind === undefined)
      throw new SourceError({ file: FILE, row: i + 2, expected: `one of the ten kinds (found “${row.Typology}”)` });
    if (kind !== null) kinds.set(row.GEOID ?? '', { estimate: TYPOLOGY.indexOf(kind), moe: null });
  });
  return { kind: 'printed', measure: 'displacement_typology', vintage: 'udp-2018', figures: kinds };
}
