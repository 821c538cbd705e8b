import { pageWords } from '@/app/words';
import { TOLERANCE, type Tolerance } from '@/lib/claims/verdict';

// `as`: the keys of the tolerances.
const KINDS = Object.keys(TOLERANCE) as Tolerance[];

/** The tolerances that every verdict follows from, as the code has them. */
export function Rules() {
  const words = pageWords().parts.claims.rules;
  return (
    <>
      <h2 id="rules">{words.title}</h2>
      <p>{words.text}</p>
      <div className="scroll" role="region" aria-labelledby="rules" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.holds}</th>
              <th scope="col">{words.roughly}</th>
            </tr>
          </thead>
          <tbody>
            {KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">{words.kinds[kind].name}</th>
                <td>{words.kinds[kind].holds(TOLERANCE[kind])}</td>
                <td>{words.kinds[kind].roughly(TOLERANCE[kind])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{words.beyond}</p>
    </>
  );
}
