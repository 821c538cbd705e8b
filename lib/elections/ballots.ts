/** Who and what stood on each ballot, by hand, with the names of the source files: a name in the returns that is not here fails the build. */
import type { CandidateId } from './candidates';
import type { ContestId, MeasureContestId, OfficeId } from './contests';

/** As certified for that election; `NOP` a nonpartisan office, `''` where the source gives no party, and for measures. */
export type Party = 'DEM' | 'REP' | 'GRN' | 'LIB' | 'PAF' | 'AIP' | 'NPP' | 'NOP' | '';

export interface BallotLine {
  candidate: CandidateId;
  party: Party;
}

export interface Contest {
  id: ContestId;
  /** As it stands in the source files. */
  sourceName: string;
  /** Alphabetical by family name; a measure has `yes` and `no`. */
  ballot: readonly BallotLine[];
  /** The source does not name the measure: its name was inferred from the order on the ballot. */
  inferred: boolean;
}

/** `jimmy-gomez DEM`; without a party where the source gives none. */
type Line = CandidateId | `${CandidateId} ${Exclude<Party, ''>}`;

function office(id: OfficeId, sourceName: string, lines: readonly Line[]): Contest {
  const ballot = lines.map((line): BallotLine => {
    const [candidate, party = ''] = line.split(' ');
    // The type of a line allows nothing else.
    return { candidate: candidate as CandidateId, party: party as Party };
  });
  return { id, sourceName, ballot, inferred: false };
}

const house = (lines: readonly Line[]): Contest => office('us-house', 'U.S. House CA-34', lines);

function measure(id: MeasureContestId, sourceName: string, inferred = false): Contest {
  return {
    id,
    sourceName,
    ballot: [
      { candidate: 'yes', party: '' },
      { candidate: 'no', party: '' },
    ],
    inferred,
  };
}

type PropositionNumber<Id extends MeasureContestId = MeasureContestId> = Id extends `prop-${infer N extends number}`
  ? N
  : never;

const propositions = (...numbers: readonly PropositionNumber[]): Contest[] =>
  numbers.map((n) => measure(`prop-${n}`, `State Proposition ${n}`));

/** Contests of each ballot, the one shown first at the head. */
export const BALLOTS = {
  '2025-11-special': [...propositions(50)],
  '2024-11-general': [
    house(['jimmy-gomez DEM', 'david-kim DEM']),
    office('president', 'President', [
      'claudia-de-la-cruz PAF',
      'kamala-harris DEM',
      'robert-f-kennedy AIP',
      'chase-oliver LIB',
      'jill-stein GRN',
      'donald-trump REP',
    ]),
    office('us-senate', 'U.S. Senate (full term)', ['steve-garvey REP', 'adam-schiff DEM']),
    office('us-senate-unexpired', 'U.S. Senate (partial term)', ['steve-garvey REP', 'adam-schiff DEM']),
    ...propositions(2, 3, 4, 5, 6, 32, 33, 34, 35, 36),
  ],
  '2022-11-general': [house(['jimmy-gomez DEM', 'david-kim DEM'])],
  '2020-11-general': [
    house(['jimmy-gomez DEM', 'david-kim DEM']),
    office('president', 'President', [
      'joseph-biden DEM',
      'roque-de-la-fuente AIP',
      'howie-hawkins GRN',
      'jo-jorgensen LIB',
      'gloria-la-riva PAF',
      'donald-trump REP',
    ]),
  ],
  '2018-11-general': [
    house(['jimmy-gomez DEM', 'kenneth-mejia GRN']),
    office('us-senate', 'U.S. Senate', ['kevin-de-leon DEM', 'dianne-feinstein DEM']),
    office('governor', 'Governor', ['john-cox REP', 'gavin-newsom DEM']),
  ],
  '2017-06-special-runoff': [house(['robert-lee-ahn DEM', 'jimmy-gomez DEM'])],
  '2017-04-special-primary': [
    house([
      'robert-lee-ahn DEM',
      'vanessa-aramayo DEM',
      'maria-cabildo DEM',
      'alejandra-campoverdi DEM',
      'arturo-carmona DEM',
      'wendy-carrillo DEM',
      'ricardo-de-la-fuente DEM',
      'adrienne-edwards DEM',
      'yolie-flores DEM',
      'melissa-garza DEM',
      'jimmy-gomez DEM',
      'sara-hernandez DEM',
      'steven-mac DEM',
      'angela-mcardle LIB',
      'kenneth-mejia GRN',
      'sandra-mendoza DEM',
      'raymond-meza DEM',
      'william-morrison REP',
      'mark-edward-padilla NPP',
      'armando-sotomayor DEM',
      'richard-joseph-sullivan DEM',
      'tracy-van-houten DEM',
      'tenaya-wallace DEM',
    ]),
  ],
  '2016-11-general': [
    house(['xavier-becerra DEM', 'adrienne-edwards DEM']),
    office('president', 'President', [
      'hillary-clinton DEM',
      'gary-johnson LIB',
      'gloria-la-riva PAF',
      'jill-stein GRN',
      'donald-trump REP',
    ]),
    office('us-senate', 'U.S. Senate', ['kamala-harris DEM', 'loretta-sanchez DEM']),
    ...propositions(51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67),
    measure('la-county-measure-a', 'County Measure A (parks)'),
    measure('la-county-measure-m', 'Metro Measure M (transit tax)'),
    measure('la-city-measure-hhh', 'LA City Measure HHH (homeless housing bond)', true),
    measure('la-city-measure-jjj', 'LA City Measure JJJ (affordable housing/labor)', true),
    measure('la-city-measure-rrr', 'LA City Measure RRR (DWP)', true),
    measure('la-city-measure-sss', 'LA City Measure SSS (airport police pensions)', true),
  ],
  '2014-11-general': [
    house(['xavier-becerra DEM', 'adrienne-edwards DEM']),
    office('governor', 'Governor', ['edmund-brown DEM', 'neel-kashkari REP']),
    office('lieutenant-governor', 'Lieutenant Governor', ['ron-nehring REP', 'gavin-newsom DEM']),
    office('secretary-of-state', 'Secretary of State', ['alex-padilla DEM', 'pete-peterson REP']),
    office('controller', 'Controller', ['ashley-swearengin REP', 'betty-yee DEM']),
    office('treasurer', 'Treasurer', ['john-chiang DEM', 'greg-conlon REP']),
    office('attorney-general', 'Attorney General', ['ronald-gold REP', 'kamala-harris DEM']),
    office('insurance-commissioner', 'Insurance Commissioner', ['ted-gaines REP', 'dave-jones DEM']),
    office('superintendent', 'Superintendent of Public Instruction', ['tom-torlakson NOP', 'marshall-tuck NOP']),
  ],
  '2014-06-primary': [
    house(['xavier-becerra DEM', 'adrienne-edwards DEM', 'howard-johnson PAF']),
    office('governor', 'Governor', [
      'akinyemi-agbede',
      'richard-aguirre',
      'bo-ambrozewicz',
      'andrew-blount',
      'edmund-brown',
      'janel-buycks',
      'glenn-champ',
      'rakesh-christian',
      'tim-donnelly',
      'neel-kashkari',
      'joe-leicht',
      'robert-newman',
      'luis-rodriguez',
      'cindy-sheehan',
      'alma-marie-winston',
    ]),
    office('lieutenant-governor', 'Lieutenant Governor', [
      'david-fennell',
      'jena-goodman',
      'amos-johnson',
      'eric-korevaar',
      'ron-nehring',
      'gavin-newsom',
      'alan-reynolds',
      'george-yang',
    ]),
    office('secretary-of-state', 'Secretary of State', [
      'roy-allmond',
      'derek-cressman',
      'david-curtis',
      'jeffrey-drobman',
      'alex-padilla',
      'pete-peterson',
      'dan-schnur',
      'leland-yee',
    ]),
    office('controller', 'Controller', [
      'tammy-blair',
      'david-evans',
      'john-perez',
      'ashley-swearengin',
      'laura-wells',
      'betty-yee',
    ]),
    office('treasurer', 'Treasurer', ['ellen-brown', 'john-chiang', 'greg-conlon']),
    office('attorney-general', 'Attorney General', [
      'ronald-gold',
      'john-haggerty',
      'kamala-harris',
      'jonathan-jaech',
      'david-king',
      'orly-taitz',
      'phil-wyman',
    ]),
    office('insurance-commissioner', 'Insurance Commissioner', ['ted-gaines', 'nathalie-hrizi', 'dave-jones']),
    office('superintendent', 'Superintendent of Public Instruction', [
      'lydia-gutierrez',
      'tom-torlakson',
      'marshall-tuck',
    ]),
    office('la-county-sheriff', 'LA County Sheriff', [
      'patrick-gomez',
      'james-hellmold',
      'jim-mcdonnell',
      'bob-olmsted',
      'todd-rogers',
      'paul-tanaka',
      'lou-vince',
    ]),
    office('la-county-assessor', 'LA County Assessor', [
      'yvonne-austin',
      'frank-diaz',
      'omar-haroon',
      'krish-kumar',
      'john-loew',
      'b-e-manyere',
      'john-morris',
      'tracy-okida',
      'jeffrey-prang',
      'sandy-sun',
      'nestor-valencia',
      'john-wong',
    ]),
  ],
  '2012-11-general': [house(['xavier-becerra DEM', 'stephen-smith REP'])],
} as const satisfies Readonly<Record<string, readonly Contest[]>>;
