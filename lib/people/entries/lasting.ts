/** Votes on one geography: two-party shares by block group of 2020, estimated by others. One entry an office. */
import { declareMeasures, type DeclaredMeasure } from '../declare';
import { LASTING_MEASURES, lastingVintages, twoParty, type LastingMeasure } from '../lasting';

const entry = (measure: LastingMeasure): DeclaredMeasure => ({
  unit: 'percent',
  part: 'votes for the Democrat',
  whole: 'votes for the Democrat and the Republican',
  origins: lastingVintages(measure).map((vintage) => ({
    vintage,
    table: twoParty(measure, vintage).column,
    from: 'block group',
    margin: 'tested',
    source: 'dra-block-group-votes',
  })),
  notForSale: true,
});

export const lasting = declareMeasures(
  Object.fromEntries(LASTING_MEASURES.map((m) => [m, entry(m)])) as Readonly<Record<LastingMeasure, DeclaredMeasure>>,
);
