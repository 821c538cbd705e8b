/** The promise of the lessons: no figure in any text, note or answer differs from the packs, and none stands there unchecked. */
import { beforeAll, describe, expect, it } from 'vitest';
import { figureOf } from '@/app/lessons/lessonFiles';
import { packNow } from '@/lib/figure/now';
import { publishedService, type ReadPack } from '@/lib/figure/published';
import { CANDIDATES } from '@/lib/elections/catalogue';
import { english } from '@/lib/i18n/english';
import { LESSONS } from '@/lib/lessons/catalogue';
import { asked, wrongFigures } from '@/lib/lessons/figures';
import { segments } from '@/lib/lessons/marks';
import { lessonPacks, type LessonPacks } from '@/lib/lessons/packs';
import { textsOf } from '@/lib/lessons/texts';
import { unmarkedFigures } from '@/lib/lessons/unmarked';
import { enumerate } from '@/lib/lessons/values';
import type { ElectionPack, PackId, PeoplePack, PlansPack } from '@/lib/packs/schema';

const service = publishedService();
let packs: LessonPacks;
beforeAll(() => {
  packs = lessonPacks(service);
});
const texts = LESSONS.flatMap(textsOf);

describe('figures in lessons', () => {
  it.each(LESSONS.map((l) => [l.slug, l] as const))('are what the packs say: %s', (_, lesson) => {
    const wrong = textsOf(lesson).flatMap(({ where, marked }) =>
      wrongFigures(marked, packs, english).map((w) => `${where}: “${w.literal}” should be “${w.should}” (${w.query})`),
    );
    expect(wrong).toEqual([]);
  });

  it('are all marked: no digits and no counting word stands in a text by itself', () => {
    expect(texts.flatMap(({ where, marked }) => unmarkedFigures(marked).map((f) => `${where}: ${f}`))).toEqual([]);
  });

  it.each(['2017-04-special-primary', '2017-06-special-runoff', '2020-11-general', '2024-11-general'] as const)(
    'count leads as the map beside them does: %s',
    (election) => {
      const { figure } = figureOf(`?e=${election}&u=neighborhood`);
      const clear = figure.areas.filter((a) => a.quality === 'plain');
      for (const candidate of packs.contest(election, 'us-house').candidates.slice(0, 2)) {
        const led = clear
          .filter((a) => a.valueText.startsWith(`${CANDIDATES[candidate].short} `))
          .map((a) => a.name)
          .sort((a, b) => a.localeCompare(b, 'en'));
        expect(led.length).toBeGreaterThan(1);
        expect(asked(`led-clear-by ${election} ${candidate}`, packs, english)).toBe(enumerate(led));
      }
    },
  );

  it('are many, and of every kind', () => {
    for (const lesson of LESSONS) {
      const marks = textsOf(lesson).flatMap((t) =>
        segments(t.marked)
          .filter((s) => s.kind === 'figure')
          .map(() => t.audience),
      );
      expect(marks.length, lesson.slug).toBeGreaterThan(25);
      expect(new Set(marks), lesson.slug).toEqual(new Set(['student', 'teacher', 'key']));
    }
  });

  it('make the check fail when any one of them is changed, a digit or a letter', () => {
    const checked = new Map<string, string>();
    const should = (query: string): string => {
      const known = checked.get(query) ?? asked(query, packs, english);
      checked.set(query, known);
      return known;
    };
    let mutants = 0;
    for (const { where, marked } of texts) {
      for (const s of segments(marked)) {
        if (s.kind === 'text') continue;
        for (let i = 0; i < s.literal.length; i += 1) {
          const c = s.literal[i]!;
          if (!/[\p{L}\d]/u.test(c)) continue;
          const other = /\d/.test(c) ? String((Number(c) + 1) % 10) : c === 'x' ? 'y' : 'x';
          const mutant = s.literal.slice(0, i) + other + s.literal.slice(i + 1);
          if (mutant === should(s.query)) throw new Error(`${where}: “${mutant}” passes for “${s.literal}”`);
          mutants += 1;
        }
      }
    }
    expect(mutants).toBeGreaterThan(200);
    // And through the check itself, once a lesson: its first figure with a digit.
    for (const lesson of LESSONS) {
      const marked = textsOf(lesson)
        .map((t) => t.marked)
        .find((t) => /\[\[[^|]*\d/.test(t))!;
      const changed = marked.replace(
        /\[\[([^|]*?)(\d)/,
        (_, head: string, digit: string) => `[[${head}${(Number(digit) + 1) % 10}`,
      );
      expect(wrongFigures(changed, packs, english), lesson.slug).toHaveLength(1);
    }
  });

  it('are noticed when the data change', () => {
    const recounted = ((id: PackId) => shift(id, structuredClone(packNow(service, id)))) as ReadPack;
    const shifted = lessonPacks(publishedService(recounted));
    for (const lesson of LESSONS) {
      const all = textsOf(lesson);
      const wrong = all.flatMap(({ marked }) => wrongFigures(marked, shifted, english));
      const counted = all.flatMap(({ marked }) =>
        segments(marked).filter((s) => s.kind === 'figure' && /\d/.test(s.literal) && !s.query.startsWith('reported')),
      );
      expect(wrong.length, lesson.slug).toBeGreaterThan(counted.length * 0.6);
    }
  });
});

/** A pack after a recount: the first candidate has more votes everywhere, and every figure of people and land is larger. */
function shift(id: PackId, pack: unknown): unknown {
  if (id.startsWith('election-')) {
    const { contests, precincts } = pack as ElectionPack;
    precincts.ballots = precincts.ballots.map((v) => (v === null ? null : v + 11));
    precincts.registered = precincts.registered.map((v) => (v === null ? null : v + 23));
    for (const column of ['neighborhoodBallots', 'neighborhoodRegistered'] as const) {
      const shifted = (pack as ElectionPack)[column].map((v) => (v === null ? null : v + 211));
      (pack as ElectionPack)[column] = shifted;
    }
    for (const c of contests) {
      c.totals[0]! += 1111;
      if (c.certified) c.certified[0]! += 1111;
      c.neighborhood[0] = c.neighborhood[0]!.map((v) => v + 111);
    }
  } else if (id.startsWith('people-')) {
    for (const c of (pack as PeoplePack).columns) {
      c.estimate = c.estimate.map((v) => (v === null ? null : v * 1.31));
      c.moe = c.moe?.map((v) => (v === null ? null : v * 1.31)) ?? null;
    }
  } else if (id === 'plans') {
    const p = pack as PlansPack;
    for (const plan of Object.values(p.plans)) {
      plan.population += 1111;
      plan.areaKm2 += 11;
    }
    for (const change of Object.values(p.changes)) {
      change.population = change.population.map((v) => (v === null ? null : v + 111));
      change.areaKm2 = change.areaKm2.map((v) => v + 1.1);
    }
    for (const row of p.compactness) {
      row.polsbyPopper += 0.1;
      row.reock += 0.1;
      row.convexHull += 0.1;
      row.perimeterKm += 11;
    }
    for (const e of p.earlier) for (const t of e.todays) t.peopleShare += 1.1;
  }
  return pack;
}
