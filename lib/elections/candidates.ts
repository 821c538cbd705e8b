/** Everybody who stands in a contest of the map, by hand and by family name, and the two answers to a measure: name, short name for labels; and their color. How the source files spell them is in spellings.ts. */

const PEOPLE = {
  'akinyemi-agbede': ['Akinyemi Agbede', 'Agbede'],
  'richard-aguirre': ['Richard W. Aguirre', 'Aguirre'],
  'robert-lee-ahn': ['Robert Lee Ahn', 'Ahn'],
  'roy-allmond': ['Roy Allmond', 'Allmond'],
  'bo-ambrozewicz': ['“Bo” B. Ambrozewicz', 'Ambrozewicz'],
  'vanessa-aramayo': ['Vanessa L. Aramayo', 'Aramayo'],
  'yvonne-austin': ['Yvonne Austin', 'Austin'],
  'xavier-becerra': ['Xavier Becerra', 'Becerra'],
  'joseph-biden': ['Joseph R. Biden', 'Biden'],
  'tammy-blair': ['Tammy D. Blair', 'Blair'],
  'andrew-blount': ['Andrew Blount', 'Blount'],
  'edmund-brown': ['Edmund G. Brown', 'Brown'],
  'ellen-brown': ['Ellen H. Brown', 'Brown'],
  'janel-buycks': ['Janel H. Buycks', 'Buycks'],
  'maria-cabildo': ['Maria Cabildo', 'Cabildo'],
  'alejandra-campoverdi': ['Alejandra Campoverdi', 'Campoverdi'],
  'arturo-carmona': ['Arturo Carmona', 'Carmona'],
  'wendy-carrillo': ['Wendy Carrillo', 'Carrillo'],
  'glenn-champ': ['Glenn Champ', 'Champ'],
  'john-chiang': ['John Chiang', 'Chiang'],
  'rakesh-christian': ['Rakesh K. Christian', 'Christian'],
  'hillary-clinton': ['Hillary Clinton', 'Clinton'],
  'loren-colin': ['Loren Colin', 'Colin'],
  'greg-conlon': ['Greg Conlon', 'Conlon'],
  'john-cox': ['John H. Cox', 'Cox'],
  'derek-cressman': ['Derek Cressman', 'Cressman'],
  'david-curtis': ['David Curtis', 'Curtis'],
  'claudia-de-la-cruz': ['Claudia De la Cruz', 'De la Cruz'],
  'ricardo-de-la-fuente': ['Ricardo “Ricky” De La Fuente', 'De La Fuente'],
  'roque-de-la-fuente': ['Roque De La Fuente', 'De La Fuente'],
  'kevin-de-leon': ['Kevin de León', 'de León'],
  'frank-diaz': ['Frank Diaz Jr.', 'Diaz'],
  'arthur-dixon': ['Arthur Dixon', 'Dixon'],
  'tim-donnelly': ['Tim Donnelly', 'Donnelly'],
  'jeffrey-drobman': ['Jeffrey H. Drobman', 'Drobman'],
  'adrienne-edwards': ['Adrienne Nicole Edwards', 'Edwards'],
  'david-evans': ['David Evans', 'Evans'],
  'dianne-feinstein': ['Dianne Feinstein', 'Feinstein'],
  'david-fennell': ['David Fennell', 'Fennell'],
  'yolie-flores': ['Yolie Flores', 'Flores'],
  'ted-gaines': ['Ted Gaines', 'Gaines'],
  'steve-garvey': ['Steve Garvey', 'Garvey'],
  'melissa-garza': ['Melissa “Sharkie” Garza', 'Garza'],
  'ronald-gold': ['Ronald Gold', 'Gold'],
  'jimmy-gomez': ['Jimmy Gomez', 'Gomez'],
  'patrick-gomez': ['Patrick L. Gomez', 'Gomez'],
  'angela-gonzales-torres': ['Angela Gonzales-Torres', 'Gonzales-Torres'],
  'jena-goodman': ['Jena F. Goodman', 'Goodman'],
  'lydia-gutierrez': ['Lydia A. Gutierrez', 'Gutierrez'],
  'john-haggerty': ['John Haggerty', 'Haggerty'],
  'omar-haroon': ['Omar Haroon', 'Haroon'],
  'kamala-harris': ['Kamala D. Harris', 'Harris'],
  'howie-hawkins': ['Howie Hawkins', 'Hawkins'],
  'james-hellmold': ['James Hellmold', 'Hellmold'],
  'sara-hernandez': ['Sara Hernandez', 'Hernandez'],
  'nathalie-hrizi': ['Nathalie Hrizi', 'Hrizi'],
  'jonathan-jaech': ['Jonathan Jaech', 'Jaech'],
  'amos-johnson': ['Amos Johnson', 'Johnson'],
  'gary-johnson': ['Gary Johnson', 'Johnson'],
  'howard-johnson': ['Howard Johnson', 'Johnson'],
  'dave-jones': ['Dave Jones', 'Jones'],
  'jo-jorgensen': ['Jo Jorgensen', 'Jorgensen'],
  'neel-kashkari': ['Neel Kashkari', 'Kashkari'],
  'robert-f-kennedy': ['Robert F. Kennedy Jr.', 'Kennedy'],
  'david-kim': ['David Kim', 'Kim'],
  'david-king': ['David King', 'King'],
  'eric-korevaar': ['Eric Korevaar', 'Korevaar'],
  'krish-kumar': ['Krish Kumar', 'Kumar'],
  'gloria-la-riva': ['Gloria La Riva', 'La Riva'],
  'calvin-lee': ['Calvin Lee', 'Lee'],
  'joe-leicht': ['Joe Leicht', 'Leicht'],
  'john-loew': ['John Loew', 'Loew'],
  'robert-lucero': ['Robert George Lucero Jr.', 'Lucero'],
  'steven-mac': ['Steven Mac', 'Mac'],
  'b-e-manyere': ['B. E. Manyere', 'Manyere'],
  'angela-mcardle': ['Angela E. McArdle', 'McArdle'],
  'jim-mcdonnell': ['Jim McDonnell', 'McDonnell'],
  'kenneth-mejia': ['Kenneth Mejia', 'Mejia'],
  'sandra-mendoza': ['Sandra Mendoza', 'Mendoza'],
  'raymond-meza': ['Raymond Meza', 'Meza'],
  'john-morris': ['John Morris', 'Morris'],
  'william-morrison': ['William “Rodriguez” Morrison', 'Morrison'],
  'ron-nehring': ['Ron Nehring', 'Nehring'],
  'robert-newman': ['Robert Newman', 'Newman'],
  'gavin-newsom': ['Gavin Newsom', 'Newsom'],
  'tracy-okida': ['Tracy Okida', 'Okida'],
  'chase-oliver': ['Chase Oliver', 'Oliver'],
  'bob-olmsted': ['Bob Olmsted', 'Olmsted'],
  'alex-padilla': ['Alex Padilla', 'Padilla'],
  'mark-edward-padilla': ['Mark Edward Padilla', 'Padilla'],
  'pete-peterson': ['Pete Peterson', 'Peterson'],
  'jeffrey-prang': ['Jeffrey Prang', 'Prang'],
  'john-perez': ['John A. Pérez', 'Pérez'],
  'alan-reynolds': ['Alan Reynolds', 'Reynolds'],
  'luis-rodriguez': ['Luis J. Rodriguez', 'Rodriguez'],
  'todd-rogers': ['Todd S. Rogers', 'Rogers'],
  'loretta-sanchez': ['Loretta L. Sanchez', 'Sanchez'],
  'adam-schiff': ['Adam B. Schiff', 'Schiff'],
  'dan-schnur': ['Dan Schnur', 'Schnur'],
  'cindy-sheehan': ['Cindy L. Sheehan', 'Sheehan'],
  'stephen-smith': ['Stephen C. Smith', 'Smith'],
  'armando-sotomayor': ['Armando Sotomayor', 'Sotomayor'],
  'jill-stein': ['Jill Stein', 'Stein'],
  'richard-joseph-sullivan': ['Richard Joseph Sullivan', 'Sullivan'],
  'sandy-sun': ['Sandy Sun', 'Sun'],
  'ashley-swearengin': ['Ashley Swearengin', 'Swearengin'],
  'orly-taitz': ['Orly Taitz', 'Taitz'],
  'paul-tanaka': ['Paul Tanaka', 'Tanaka'],
  'tom-torlakson': ['Tom Torlakson', 'Torlakson'],
  'donald-trump': ['Donald J. Trump', 'Trump'],
  'marshall-tuck': ['Marshall Tuck', 'Tuck'],
  'nestor-valencia': ['Nestor Valencia', 'Valencia'],
  'tracy-van-houten': ['Tracy Van Houten', 'Van Houten'],
  'lou-vince': ['Lou Vince', 'Vince'],
  'tenaya-wallace': ['Tenaya Wallace', 'Wallace'],
  'laura-wells': ['Laura Wells', 'Wells'],
  'alma-marie-winston': ['Alma Marie Winston', 'Winston'],
  'john-wong': ['John Y. Wong', 'Wong'],
  'phil-wyman': ['Phil Wyman', 'Wyman'],
  'george-yang': ['George Yang', 'Yang'],
  'betty-yee': ['Betty T. Yee', 'Yee'],
  'leland-yee': ['Leland Yee', 'Yee'],
} as const satisfies Readonly<Record<string, readonly [name: string, short: string]>>;

/** Candidates for the House keep one color for life: a ramp from weak to strong. Others get theirs by party or by rank (lib/scales/palettes.ts). */
export const HOUSE_COLORS = {
  'jimmy-gomez': ['#b9dcd9', '#76b7b5', '#35898b', '#0b5a60'],
  'david-kim': ['#f2cfa6', '#dd9350', '#c0601a', '#8a3c06'],
  'robert-lee-ahn': ['#d5bdf0', '#aa84c8', '#7a559c', '#4d2672'],
  'kenneth-mejia': ['#d3e4b8', '#a1c272', '#6f9a3a', '#456a18'],
  'xavier-becerra': ['#c5c8fc', '#8d9bef', '#526cca', '#1f3e86'],
  'adrienne-edwards': ['#e7dea9', '#c6bb62', '#9b9328', '#6b650a'],
  'howard-johnson': ['#f3cfd6', '#dd96a5', '#b4566c', '#76283c'],
  'maria-cabildo': ['#fbe9a8', '#f2d160', '#dfb022', '#8f6c05'],
  'sara-hernandez': ['#fdeaf3', '#f7b6d6', '#ec84b9', '#a03a76'],
  'arturo-carmona': ['#a3b8d4', '#5b7aa6', '#1b3766', '#081430'],
  'wendy-carrillo': ['#e2b49f', '#bd7355', '#8c3a1c', '#551d08'],
  'angela-gonzales-torres': ['#e2c2fa', '#c08af0', '#9450d0', '#5a1a8e'],
} as const satisfies Partial<Record<keyof typeof PEOPLE, readonly string[]>>;

const ANSWERS = { yes: ['Yes', 'Yes'], no: ['No', 'No'] } as const;

/** A candidate, or `yes` or `no` to a measure. */
export type CandidateId = keyof typeof PEOPLE | keyof typeof ANSWERS;

export interface Candidate {
  id: CandidateId;
  /** As people say it: `Jimmy Gomez`. */
  name: string;
  /** Family name for labels. */
  short: string;
}

const TABLE: Readonly<Record<CandidateId, readonly [name: string, short: string]>> = { ...PEOPLE, ...ANSWERS };

export const CANDIDATE_IDS = Object.keys(TABLE) as readonly CandidateId[];

export function isCandidateId(x: string): x is CandidateId {
  return Object.hasOwn(TABLE, x);
}

export const CANDIDATES = Object.fromEntries(
  CANDIDATE_IDS.map((id): [CandidateId, Candidate] => {
    const [name, short] = TABLE[id];
    return [id, { id, name, short }];
  }),
) as Readonly<Record<CandidateId, Candidate>>;
