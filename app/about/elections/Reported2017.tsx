import { MEASURED_2017 } from '@/lib/elections/race/measured2017';
import { columnOf } from '@/lib/figure/peopleColumn';
import { pageWords } from '@/app/words';
import { packNow } from '@/lib/figure/now';
import type { FigureService } from '@/lib/figure/service';
import { areaPackOf, type MeasureId, type Vintage } from '@/lib/people/measures';

/** The district's figure of a measure inside the 2011 lines; null where the pack has none. */
function ofDistrict(service: FigureService, measure: MeasureId, vintage: Vintage): number | null {
  const people = packNow(service, areaPackOf(measure, vintage));
  return columnOf(people, { measure, vintage }, '2011')?.estimate[people.ids.indexOf('district')] ?? null;
}

/** What reports of 2017 said of the district, beside what this data says of the same lines. */
export function Reported2017({ service }: { service: FigureService }) {
  const { m, f, parts } = pageWords();
  const r = parts.races;
  const words = parts.races.reported2017;
  const latino = ofDistrict(service, 'latino_share', 'acs-2013-2017');
  const income = ofDistrict(service, 'median_household_income', 'acs-2014-2018');
  const times = r.cite(r.reporters['la-times'], r.date('2017-06-06'));
  return (
    <>
      <h2 id="reported-2017">{words.title}</h2>
      <p>
        {words.bounds} ({r.cite(r.reporters['city-news-service'], r.date('2017-06'))})
      </p>
      <p>
        <a href="/about/claims/">{parts.claims.title}</a>
      </p>
      <div className="scroll" role="region" aria-labelledby="reported-2017" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.claim}</th>
              <th scope="col">{r.source}</th>
              <th scope="col">{words.measured}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{words.latino}</td>
              <td>{times}</td>
              <td>
                {latino === null
                  ? m.figure.noFigure
                  : words.latinoMeasured(f.percent(latino), m.measures.vintages['acs-2013-2017'])}
              </td>
            </tr>
            <tr>
              <td>{words.income}</td>
              <td>{times}</td>
              <td>
                {income === null
                  ? m.figure.noFigure
                  : words.incomeMeasured(
                      f.dollars(MEASURED_2017.income.dollars),
                      m.measures.vintages[MEASURED_2017.income.vintage],
                      f.dollars(income),
                      m.measures.vintages['acs-2014-2018'],
                    )}
              </td>
            </tr>
            <tr>
              <td>{words.democrats}</td>
              <td>{times}</td>
              <td>
                {words.democratsMeasured(
                  f.percent(MEASURED_2017.democratsWhoVoted['2024-11-general']),
                  f.percent(MEASURED_2017.democratsWhoVoted['2025-11-special']),
                )}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}
