/** What the areas of a unit are called in a sentence. */
import { f } from '@/lib/i18n/en.format';
import type { AreaKind } from '@/lib/view/units/units';

interface UnitNouns {
  one: string;
  many: string;
}

export const nouns = {
  neighborhood: { one: 'neighborhood', many: 'neighborhoods' },
  precinct: { one: 'precinct', many: 'precincts' },
  tract: { one: 'tract', many: 'tracts' },
  'block-group': { one: 'block group', many: 'block groups' },
  hexagon: { one: 'hexagon', many: 'hexagons' },
  group: { one: 'group', many: 'groups' },
  council: { one: 'council district', many: 'council districts' },
} satisfies Record<AreaKind, UnitNouns>;

/** `1 neighborhood`, `2 neighborhoods`. */
export function counted(n: number, kind: AreaKind): string {
  const { one, many } = nouns[kind];
  return `${n} ${f.plural(n, { one, other: many })}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
