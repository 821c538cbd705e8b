/** Checks a pack against its schema: in the pipeline before it is written, when the site is built, in tests, and in a browser that can't check hashes. */
import * as v from 'valibot';
import { isElectionId } from '@/lib/elections/catalogue';
import { estimateSchema, hexagonsSchema } from '@/lib/packs/estimatePacks';
import { findSchema } from '@/lib/packs/findPack';
import { peopleSchema, plansSchema } from '@/lib/packs/peoplePacks';
import { placesSchema, topologySchema } from '@/lib/packs/placesPacks';
import { blockGroupVotesSchema, blockGroupsSchema, intervalsSchema } from '@/lib/packs/recoveredPacks';
import type { PackId } from '@/lib/packs/schema';
import type { PackOf } from '@/lib/packs/source';
import { profilesSchema, votersSchema } from '@/lib/packs/voterPacks';
import { areasSchema, contestSchema, electionAreasSchema, electionSchema } from '@/lib/packs/votesPacks';

type AnySchema = v.GenericSchema<unknown, object>;

/** A schema whose pack also says that it is the one of this id. */
function named<T extends object>(
  schema: v.GenericSchema<unknown, T>,
  id: PackId,
  idOf: (pack: T) => string,
): AnySchema {
  return v.pipe(
    schema,
    v.check((pack) => idOf(pack) === id, `another pack than ${id}`),
  );
}

/** The schema of a pack. @throws RangeError for an id that no pack of data has. */
function schemaOf(id: PackId): AnySchema {
  if (id.startsWith('geometry-')) return topologySchema;
  if (id.startsWith('election-')) return named(electionSchema, id, (p) => `election-${p.election}`);
  if (id.startsWith('contest-')) return named(contestSchema, id, (p) => `contest-${p.election}-${p.contest.contest}`);
  if (id.startsWith('estimate-')) return named(estimateSchema, id, (p) => `estimate-${p.election}-${p.contest}`);
  if (id.startsWith('intervals-')) return named(intervalsSchema, id, (p) => `intervals-${p.election}-${p.contest}`);
  if (id.startsWith('blockgroups-'))
    return named(blockGroupVotesSchema, id, (p) => `blockgroups-${p.election}-${p.contest}`);
  if (id.startsWith('voters-')) return named(votersSchema, id, (p) => `voters-${p.election}`);
  if (id.startsWith('people-')) return peopleSchema;
  if (id.startsWith('areas-') && isElectionId(id.slice('areas-'.length)))
    return named(electionAreasSchema, id, (p) => `areas-${p.election}`);
  switch (id) {
    case 'places':
      return placesSchema;
    case 'find':
      return findSchema;
    case 'plans':
      return plansSchema;
    case 'areas':
      return areasSchema;
    case 'blockgroups':
      return blockGroupsSchema;
    case 'hexagons':
      return hexagonsSchema;
    case 'profiles':
      return named(profilesSchema, id, (p) => (p.unit === 'neighborhood' ? 'profiles' : ''));
    case 'profiles-precincts':
      return named(profilesSchema, id, (p) => (p.unit === 'precinct' ? 'profiles-precincts' : ''));
    default:
      throw new RangeError(`“${id}” is no pack of data.`);
  }
}

/** A pack whose content is not of its schema, with the field and what was found there. */
export class PackError extends Error {
  constructor(id: PackId, issue: v.BaseIssue<unknown>) {
    super(`${id}: ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}`);
    this.name = 'PackError';
  }
}

/** The pack, known to be of its shape. @throws PackError that names the first field that is not. */
export function checkPack<Id extends PackId>(id: Id, pack: unknown): PackOf<Id> {
  const result = v.safeParse(schemaOf(id), pack, { abortEarly: true });
  if (!result.success) throw new PackError(id, result.issues[0]);
  // The schema of an id lets only its own pack through. The pack itself is handed on, not the copy that the check makes.
  return pack as PackOf<Id>;
}

/** Whether parsed JSON is that pack. */
export function isPack(id: PackId, pack: unknown): boolean {
  return v.is(schemaOf(id), pack);
}
