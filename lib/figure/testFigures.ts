/** For tests: Figures over the published packs, and the votes of the downloads to check them against. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { firstContest, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import { figure } from '@/lib/figure/build';
import type { Figure, WordedFigure } from '@/lib/figure/figure';
import { hide } from '@/lib/figure/hide';
import { inWords } from '@/lib/figure/inWords';
import { publishedPacks } from '@/lib/figure/published';
import { english } from '@/lib/i18n/english';
import { parse } from '@/lib/view/permalink';
import type { Hide } from '@/lib/view/presentation';
import { DEFAULT_VIEW, type Subject, type View } from '@/lib/view/view';

export const packs = publishedPacks();

/** The facts of a View. */
export const factsOf = (view: View): Figure => figure(view, packs);
/** A View in English, with nothing hidden unless given. */
export const wordedOf = (view: View, hides: readonly Hide[] = []): WordedFigure =>
  inWords(hide(factsOf(view), hides), english);
export const draw = (subject: Subject, selection: readonly string[] = []): WordedFigure =>
  wordedOf({ ...DEFAULT_VIEW, subject, selection });
/** The Figure of a link. */
export const at = (link: string, hides: readonly Hide[] = []): WordedFigure => wordedOf(parse(link).view, hides);

interface Row {
  neighborhood: string;
  contest: string;
  candidate: string;
  votes: string;
}
/** Votes by neighborhood and candidate as published for download. */
export function download(
  election: ElectionId,
  contest: ContestId = firstContest(election),
): Map<string, Record<string, number>> {
  const text = readFileSync(`public/downloads/neighborhoods/results-${election}.csv`, 'utf8');
  const by = new Map<string, Record<string, number>>();
  for (const row of Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data) {
    if (row.contest !== contest) continue;
    by.set(row.neighborhood, { ...by.get(row.neighborhood), [row.candidate]: Number(row.votes) });
  }
  return by;
}
