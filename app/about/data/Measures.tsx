import { MethodLinks } from '@/app/about/data/Pack';
import { traceOfMeasure } from '@/lib/figure/trace';
import { pageWords } from '@/app/words';
import type { Manifest } from '@/lib/packs/schema';
import { DEFINITIONS, originOf } from '@/lib/people/definitions';
import {
  MEASURES,
  MEASURE_GROUPS,
  MEASURE_IDS,
  TRACT_YEAR,
  areaPackOf,
  groupPackOf,
  hasAreas,
  hasTracts,
  tractPackOf,
  type MeasureId,
  type Vintage,
} from '@/lib/people/measures';
import { PLANS } from '@/lib/places';

/** A line for each measure and vintage; numbers on the map lead to these lines. */
export function Measures({ sources }: { sources: Manifest['sources'] }) {
  const { m, parts } = pageWords();
  const words = parts.pages.data;
  const nameOf = (id: string): string => sources.find((s) => s.id === id)?.name ?? id;
  return (
    <>
      <h2 id="measures">{words.measures}</h2>
      <p>{words.measuresNote}</p>
      <div className="scroll" role="region" aria-labelledby="measures" tabIndex={0}>
        <table className="measures-table">
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              <th scope="col">{words.counted}</th>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.margin}</th>
              <th scope="col">{words.lines}</th>
              <th scope="col">{words.method}</th>
              <th scope="col">{words.pack}</th>
            </tr>
          </thead>
          {MEASURE_GROUPS.map((group) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={7}>
                  {m.measures.groups[group]}
                </th>
              </tr>
              {MEASURE_IDS.filter((id) => MEASURES[id].group === group).flatMap((id) =>
                MEASURES[id].vintages.map((vintage) => (
                  <Line key={`${id} ${vintage}`} id={id} vintage={vintage} nameOf={nameOf} />
                )),
              )}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function Line({ id, vintage, nameOf }: { id: MeasureId; vintage: Vintage; nameOf: (source: string) => string }) {
  const { m, parts } = pageWords();
  const words = parts.pages.data;
  const { part, whole } = DEFINITIONS[id];
  const { derivedFrom } = MEASURES[id];
  const origin = originOf(derivedFrom ?? id, vintage);
  const areas = hasAreas(id, vintage);
  const trace = traceOfMeasure(id, vintage);
  const packs = [
    ...(areas ? [areaPackOf(derivedFrom ?? id, vintage)] : []),
    ...(hasTracts(id) ? [tractPackOf(derivedFrom ?? id, vintage)] : PLANS.map(groupPackOf)),
  ];
  return (
    <tr id={trace.anchor}>
      <th scope="row">
        {m.measures[id].label}
        <br />
        <span data-role="vintage">{m.measures.vintages[vintage]}</span>
      </th>
      <td data-label={words.counted}>
        {part}
        {whole === null ? '' : `, ${words.of} ${whole}`}
      </td>
      <td data-label={words.source}>
        {[origin.source, ...(origin.tractSource === undefined ? [] : [origin.tractSource])].map((source, i) => (
          <span key={source}>
            {i > 0 ? ', ' : ''}
            <a href={`#source-${source}`} data-role="source">
              {nameOf(source)}
            </a>
          </span>
        ))}
        ; {words.table.toLowerCase()} {origin.table}
        {derivedFrom === null ? '' : `; ${words.adjusted}`}
      </td>
      <td data-label={words.margin}>{words.margins[origin.margin]}</td>
      <td data-label={words.lines}>{words.linesOf(TRACT_YEAR[vintage], areas, origin.from === 'block group')}</td>
      <td data-label={words.method}>
        <MethodLinks ids={hasTracts(id) ? (areas ? ['people', 'margins'] : ['margins']) : [trace.method, 'accuracy']} />
      </td>
      <td data-label={words.pack}>
        {packs.map((pack) => (
          <span key={pack}>
            <a href={`#${pack}`}>{pack}</a>
            <br />
          </span>
        ))}
        {areas ? (
          <a href={`/downloads/${trace.download}`} download>
            {trace.download.split('/').at(-1)}
          </a>
        ) : null}
      </td>
    </tr>
  );
}
