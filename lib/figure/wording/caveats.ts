/** Caveats in words. */
import type { Caveat } from '@/lib/figure/caveats';
import type { Words } from '@/lib/figure/words';

export function caveatText(caveat: Caveat, { m }: Words): string {
  const { caveats: c } = m.figure;
  const { blockGroups, estimate, voters } = m;
  const { swing } = estimate;
  switch (caveat.is) {
    case 'near':
      return c.near(caveat.precincts);
    case 'part':
      return c.part(caveat.plan);
    case 'area-part':
      return c.areaUnit(caveat.plan);
    case 'area-unit':
      return c.areaUnits[caveat.unit];
    case 'universe':
      return c.universe(m.measures[caveat.measure].universe);
    case 'split':
      return c.split;
    case 'koreatown':
      return c.koreatown;
    case 'ambiguous':
      return c.ambiguous;
    case 'against':
      return c.against;
    case 'areas':
      return c.areas;
    case 'tracts':
      return c.tracts;
    case 'whole':
      return c.whole;
    case 'export-registration':
      return c.exportRegistration;
    case 'canvass-registration':
      return c.canvassRegistration;
    case 'roll-off':
      return c.rollOff;
    case 'inferred':
      return c.inferred;
    case 'part-ballot':
      return c.partBallot;
    case 'write-in':
      return c.writeIn;
    case 'across-the-line':
      return c.acrossTheLine;
    case 'above-citizens':
      return c.aboveCitizens;
    case 'group-quarters':
      return m.people.apartCaveat;
    case 'apart':
      return m.people.apartNote(
        m.people.apart[caveat.place],
        caveat.people,
        caveat.shares.map(({ measure, percent }) => ({ measure: m.measures[measure].short, share: percent })),
      );
    case 'district-only':
      return m.figure.districtOnly;
    case 'tracts-only':
      return m.measures.tractsOnly;
    case 'asian':
      return c.asian;
    case 'lasting':
      return m.lasting.caveat;
    case 'lasting-unnamed':
      return m.lasting.caveatUnnamed;
    case 'citizens':
      return c.citizens;
    case 'not-for-sale':
      return c.notForSale;
    case 'no-margins':
      return m.figure.noMoeCaveat;
    case 'estimate':
      return estimate.caveats.what;
    case 'estimate-error': {
      const text = estimate.caveats.error(caveat);
      return caveat.election === null ? text : swing.placed(m.elections[caveat.election].name, text);
    }
    case 'estimate-support':
      return estimate.caveats.support;
    case 'change-same':
      return swing.caveats.same;
    case 'change-ballot':
      return swing.caveats.ballot({ ...caveat, since: m.elections[caveat.since].name });
    case 'change-opponents':
      return swing.caveats.opponents;
    case 'change-plans':
      return swing.caveats.plans;
    case 'change-within-error':
      return swing.caveats.within;
    case 'surname':
      return voters.caveats.surname;
    case 'surname-list':
      return voters.caveats.list;
    case 'voters-not':
      return voters.caveats.not;
    case 'voters-file':
      return voters.caveats.file;
    case 'voters-small':
      return voters.caveats.small;
    case 'voters-split':
      return voters.caveats.split;
    case 'precincts-redrawn':
      return m.profile.precinctRedrawn;
    case 'recovered':
    case 'mixed':
      return blockGroups[caveat.is];
    case 'mix-error':
      return blockGroups.error(caveat.points);
    case 'hidden-profile':
      return m.hide.profile;
  }
}
