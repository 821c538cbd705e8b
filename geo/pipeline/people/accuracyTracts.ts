/** Tracts of 2010 predicted from the units of 2020, against what is printed of them: how well the overlay moves people between lines that differ. */
import { areaM2 } from '@/geo/measure';
import { overlay, type Area } from '@/geo/overlay';
import type { Sources } from '../sources';
import { readTracts } from '../tractSelection';
import { markdownTable, median, percentile, points } from '../accuracyWords';
import { figures, TABLES } from './readFigures';
import { snapShare } from './shares';
import { BLOCK_GROUPS_2019 } from './tableFiles';
import { DISTRICT, type Weighing } from './weighing';
import { tractOf } from './weights';

/** ACS 2015-2019, moved to 2020 block groups by the source through census blocks. */
const ON_2020_GROUPS = `${TABLES}/bg2020_census2010_2020_acs_cvap_dra.csv`;

interface Count {
  people: number;
  latino: number;
}
const add = (a: Count, b: Count, w = 1): Count => ({
  people: a.people + w * b.people,
  latino: a.latino + w * b.latino,
});
const none: Count = { people: 0, latino: 0 };

/** A prediction for one tract by each way of dividing. */
interface Prediction {
  tract: string;
  truth: Count;
  groups: Count;
  people: Count;
  land: Count;
  redrawn: boolean;
}

export function tractPrediction(sources: Sources, weighing: Weighing): string {
  const predictions = predict(sources, weighing);
  const redrawn = predictions.filter((p) => p.redrawn);
  const rows = [
    ...rowsOf(predictions, `all ${predictions.length}`),
    ...rowsOf(redrawn, `the ${redrawn.length} that no set of 2020 tracts fills`),
  ];
  return [
    '## Tracts of 2010 predicted from the units of 2020',
    `The people of ACS 2015-2019 are known for the tracts of 2010, and (moved by the source through census blocks) for the block groups of 2020. Predicting the former from the latter tests the overlay alone: the same
people, other lines. Taken are the 2010 tracts inside the 2011 plan. “Block groups” divides a 2020 block group by land, as everywhere in this atlas; “tracts by people” divides 2020 tracts
by where their people live, “tracts by land” by land. (Tracts numbered 98… are parks and the like, with few people.)`,
    markdownTable(
      [
        'tracts',
        'from',
        'people: median error',
        '9 of 10 within',
        'largest',
        'Latino share: median error',
        '9 of 10 within',
        'largest',
      ],
      rows,
    ),
  ].join('\n\n');
}

function rowsOf(predictions: readonly Prediction[], label: string): string[][] {
  const ways = [
    ['block groups', 'groups'],
    ['tracts by people', 'people'],
    ['tracts by land', 'land'],
  ] as const;
  return ways.map(([name, way]) => {
    const people = predictions.map((p) => 100 * Math.abs(p[way].people / p.truth.people - 1));
    const share = predictions.map(
      (p) => 100 * Math.abs(p[way].latino / p[way].people - p.truth.latino / p.truth.people),
    );
    const worst = (errors: readonly number[]): string =>
      predictions[errors.indexOf(Math.max(...errors))]?.tract.slice(5) ?? '';
    return [
      label,
      name,
      ...[people, share].flatMap((errors, i) => {
        const unit = i === 0 ? ' %' : ' points';
        return [
          `${points(median(errors))}${unit}`,
          `${points(percentile(errors, 0.9))}${unit}`,
          `${points(Math.max(...errors))}${unit} (${worst(errors)})`,
        ];
      }),
    ];
  });
}

function predict(sources: Sources, weighing: Weighing): Prediction[] {
  const truth = counts(sources, BLOCK_GROUPS_2019, 'B03002_001E', 'B03002_012E');
  const groups = counts(sources, ON_2020_GROUPS, 'T_19_ACS_Total', 'T_19_ACS_Hispanic');
  const truthByTract = sumByTract(truth);
  const groupsByTract = sumByTract(groups);
  const inside = weighing.of('2010', '2011', DISTRICT)?.tracts ?? new Map<string, number>();
  const targets = readTracts(sources, '2010').filter(
    (t) => inside.has(t.id) && (truthByTract.get(t.id)?.people ?? 0) > 0,
  );
  const units = weighing.blockGroups['2020'];
  const land = new Map<string, number>();
  const everyone = new Map<string, number>();
  for (const unit of units) {
    land.set(tractOf(unit.id), (land.get(tractOf(unit.id)) ?? 0) + areaM2(unit.geometry));
    everyone.set(tractOf(unit.id), (everyone.get(tractOf(unit.id)) ?? 0) + unit.people);
  }
  const shares = sharesInside(units, targets);
  return targets.map((target, i): Prediction => {
    let fromGroups = none;
    const parts = new Map<string, { land: number; people: number }>();
    for (const [index, share] of shares[i] ?? []) {
      const unit = units[index]!;
      fromGroups = add(fromGroups, groups.get(unit.id) ?? none, share);
      const part = parts.get(tractOf(unit.id)) ?? { land: 0, people: 0 };
      parts.set(tractOf(unit.id), {
        land: part.land + share * areaM2(unit.geometry),
        people: part.people + share * unit.people,
      });
    }
    let [byPeople, byLand, redrawn] = [none, none, false];
    for (const [tract, part] of parts) {
      const count = groupsByTract.get(tract) ?? none;
      const landShare = snapShare(part.land / (land.get(tract) ?? NaN));
      const all = everyone.get(tract) ?? 0;
      byPeople = add(byPeople, count, all > 0 ? part.people / all : landShare);
      byLand = add(byLand, count, landShare);
      // Block groups of 2010 and 2020 are drawn with different care: a twentieth of a tract is a line moved, less a line redrawn.
      if (landShare > 0.05 && landShare < 0.95) redrawn = true;
    }
    return {
      tract: target.id,
      truth: truthByTract.get(target.id) ?? none,
      groups: fromGroups,
      people: byPeople,
      land: byLand,
      redrawn,
    };
  });
}

/** For each target the units inside it, by index, with the share of their land. */
function sharesInside(units: readonly Area[], targets: readonly Area[]): Map<number, number>[] {
  const inside = targets.map(() => new Map<number, number>());
  for (const { a, b, areaM2: m2 } of overlay(units, targets)) {
    const share = snapShare(m2 / areaM2(units[a]!.geometry));
    if (share > 0) inside[b]!.set(a, share);
  }
  return inside;
}

function counts(sources: Sources, file: string, people: string, latino: string): Map<string, Count> {
  const hispanic = figures(sources, file, latino);
  return new Map(
    [...figures(sources, file, people)].map(([id, f]) => [
      id,
      { people: f.estimate, latino: hispanic.get(id)?.estimate ?? 0 },
    ]),
  );
}

function sumByTract(groups: ReadonlyMap<string, Count>): Map<string, Count> {
  const tracts = new Map<string, Count>();
  for (const [id, count] of groups) tracts.set(tractOf(id), add(tracts.get(tractOf(id)) ?? none, count));
  return tracts;
}
